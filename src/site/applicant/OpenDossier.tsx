import { spaceTexts as texts } from '#i18n/applicant.ts'
import { regions } from '#territories/areas.ts'
import { Button } from '#ui/components/Button.tsx'
import { Select } from '#ui/components/Select.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Structure } from '../../payload-types.ts'

export type OpenCall = { slug: string; shortTitle: string }

const Opening = ({ call, structures }: { call: OpenCall; structures: readonly Structure[] }) => (
  <form method="post" action="/api/dossiers/open">
    <input type="hidden" name="slug" value={call.slug} />
    <Stack>
      {structures.length === 1 ? (
        <input type="hidden" name="structure" value={structures[0]?.id} />
      ) : (
        <Select
          id={`structure-${call.slug}`}
          name="structure"
          label={texts.structure}
          required
          options={structures.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        id={`region-${call.slug}`}
        name="region"
        label={texts.region}
        help={texts.regionHelp}
        required
        defaultValue={structures[0]?.region}
        options={regions().map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Inline>
        <Button type="submit">{texts.openButton(call.shortTitle)}</Button>
      </Inline>
    </Stack>
  </form>
)

/** A dossier is opened for a structure, in the region of its project, under an open call. */
export const OpenDossier = ({
  calls,
  structures,
}: {
  calls: readonly OpenCall[]
  structures: readonly Structure[]
}) => (
  <Section id="ouvrir" title={texts.open} help={texts.openHelp}>
    {calls.length === 0 ? <p>{texts.noneOpen}</p> : null}
    <Stack gap="large">
      {calls.map((call) => (
        <Opening key={call.slug} call={call} structures={structures} />
      ))}
    </Stack>
  </Section>
)
