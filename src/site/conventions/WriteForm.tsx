import { contentIn } from '#convention/read.ts'
import { conventionDeskTexts as texts } from '#i18n/conventions.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { DateInput } from '#ui/components/DateInput.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { Section } from '#ui/layout/Section.tsx'

import type { ConventionPage } from './load.ts'

const LONGEST_TEXT = 6000
const LONGEST_NAME = 200

const PARTIES = ['structure', 'state'] as const
const PARTS = ['name', 'quality'] as const

const FIELDS = {
  structure: { name: 'structureName', quality: 'structureQuality' },
  state: { name: 'stateName', quality: 'stateQuality' },
} as const

const Signatories = ({ page }: { page: ConventionPage }) => {
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
          defaultValue={signatories[party][part]}
          maxLength={LONGEST_NAME}
          required
        />
      )
    }),
  )
}

/** An amendment changes the last day and says why; a convention chooses its date of effect. */
const Dates = ({ page: { convention } }: { page: ConventionPage }) => {
  const { term, purpose } = contentIn(convention)
  const id = convention.reference
  if (!convention.amends)
    return (
      <DateInput
        id={`${id}-effectOn`}
        name="effectOn"
        label={texts.effectOn}
        help={texts.effectHelp}
        defaultValue={term?.effectOn}
        required
      />
    )
  return (
    <>
      <DateInput
        id={`${id}-endsOn`}
        name="endsOn"
        label={texts.endsOn}
        defaultValue={term?.endsOn}
        required
      />
      <TextArea
        id={`${id}-purpose`}
        name="purpose"
        label={texts.purpose}
        defaultValue={purpose}
        maxLength={LONGEST_TEXT}
        rows={3}
        required
      />
    </>
  )
}

/** What the desk writes of a convention: the rest comes from the dossier and its decision. */
export const WriteForm = ({ page }: { page: ConventionPage }) => {
  const { convention } = page
  return (
    <Section id={`rediger-${convention.reference}`} title={texts.write} level={4}>
      <PlainForm
        action={`/api/conventions/${convention.reference}/content`}
        hidden={{ sequence: String(convention.sequence) }}
        submit={texts.save}
      >
        <Dates page={page} />
        <Signatories page={page} />
        <TextArea
          id={`${convention.reference}-clause`}
          name="clause"
          label={texts.clause}
          help={texts.clauseHelp}
          defaultValue={contentIn(convention).clause}
          maxLength={LONGEST_TEXT}
          rows={3}
        />
      </PlainForm>
    </Section>
  )
}
