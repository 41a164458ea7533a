import { workTexts as texts } from '#i18n/instruction-dossier.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { RefusedAct } from '#site/dossier/RefusedAct.tsx'
import { region } from '#territories/areas.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Select } from '#ui/components/Select.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Act } from '#ui/layout/Acts.tsx'
import { LONGEST_REASON } from '#workflows/reason.ts'

import type { Screen } from './screen.ts'

const RerouteForm = ({ dossier, revision }: Screen['dossier']) => (
  <PlainForm
    action={`/api/dossiers/${dossier.reference}/reroute`}
    hidden={{ sequence: String(dossier.sequence) }}
    submit={texts.reroute}
    appearance="secondary"
    danger
  >
    <Select
      id="region"
      label={texts.region}
      required
      emptyOption={texts.regionEmpty}
      options={revision.edition.contacts
        .filter((contact) => contact.region !== dossier.region)
        .map((contact) => ({
          value: contact.region,
          label: region(contact.region)?.name ?? contact.region,
        }))}
    />
    <TextArea
      id="motif-reroute"
      name="reason"
      label={texts.rerouteReason}
      required
      maxLength={LONGEST_REASON}
      rows={3}
    />
  </PlainForm>
)

/** Sending the dossier to the region that is competent; shown with its refusal to who may not. */
export const Reroute = ({ dossier: page }: Screen) => {
  const { possible } = page
  const act = possible.find(({ event }) => event === 'reroute')
  if (!act) return null
  if (!act.ok) return <RefusedAct name={texts.rerouteTitle} act={act} />
  return (
    <Act>
      <Accordion title={texts.rerouteTitle}>
        <p>{texts.rerouteHelp}</p>
        <RerouteForm {...page} />
      </Accordion>
    </Act>
  )
}
