import { contentIn } from '#convention/read.ts'
import { conventionDeskTexts as texts } from '#i18n/conventions.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { DateInput } from '#ui/components/DateInput.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { Section } from '#ui/layout/Section.tsx'

import type { Kept as KeptForms } from '#site/kept-form.ts'

import { AmendedPosts } from './AmendedPosts.tsx'
import type { ConventionPage } from './load.ts'
import { Targets } from './Targets.tsx'

const LONGEST_TEXT = 6000
const LONGEST_NAME = 200

const PARTIES = ['structure', 'state'] as const
const PARTS = ['name', 'quality'] as const

const FIELDS = {
  structure: { name: 'structureName', quality: 'structureQuality' },
  state: { name: 'stateName', quality: 'stateQuality' },
} as const

type Kept = Readonly<Record<string, string>>
type Written = { page: ConventionPage; kept: Kept }

const Signatories = ({ page, kept }: Written) => {
  const { signatories } = contentIn(page.convention)
  const id = page.convention.reference
  return PARTIES.flatMap((party) =>
    PARTS.map((part) => {
      const name = FIELDS[party][part]
      return (
        <TextInput
          key={name}
          id={`${id}-${name}`}
          name={name}
          label={texts[name]}
          defaultValue={kept[name] ?? signatories[party][part]}
          maxLength={LONGEST_NAME}
          required
        />
      )
    }),
  )
}

/** An amendment changes the last day and says why; a convention chooses its date of effect. */
const Dates = ({ page, kept }: Written) => {
  const { convention } = page
  const { term, purpose } = contentIn(convention)
  const id = convention.reference
  if (!convention.amends)
    return (
      <DateInput
        id={`${id}-effectOn`}
        name="effectOn"
        label={texts.effectOn}
        help={texts.effectHelp}
        defaultValue={kept['effectOn'] ?? term?.effectOn}
        required
      />
    )
  return (
    <>
      <DateInput
        id={`${id}-endsOn`}
        name="endsOn"
        label={texts.endsOn}
        help={texts.endsHelp}
        defaultValue={kept['endsOn'] ?? term?.endsOn}
        required
      />
      <TextArea
        id={`${id}-purpose`}
        name="purpose"
        label={texts.purpose}
        defaultValue={kept['purpose'] ?? purpose}
        maxLength={LONGEST_TEXT}
        rows={3}
        required
      />
      <AmendedPosts page={page} kept={kept} />
    </>
  )
}

/** What the desk writes of a convention: the rest comes from the dossier and its decision. */
export const WriteForm = ({ page, kept: keptFor }: { page: ConventionPage; kept: KeptForms }) => {
  const { convention } = page
  const action = `/api/conventions/${convention.reference}/content`
  const kept = keptFor(action)
  return (
    <Section
      id={`rediger-${convention.reference}`}
      title={texts.write}
      help={texts.writeHelp}
      level={4}
    >
      <PlainForm
        action={action}
        hidden={{ sequence: String(convention.sequence) }}
        submit={texts.save}
      >
        <Dates page={page} kept={kept} />
        <Signatories page={page} kept={kept} />
        <TextArea
          id={`${convention.reference}-clause`}
          name="clause"
          label={texts.clause}
          help={texts.clauseHelp}
          defaultValue={kept['clause'] ?? contentIn(convention).clause}
          maxLength={LONGEST_TEXT}
          rows={3}
        />
        <Targets page={page} kept={kept} />
      </PlainForm>
    </Section>
  )
}
