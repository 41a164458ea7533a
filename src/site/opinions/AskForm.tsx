import { opinionDeskTexts as texts } from '#i18n/opinions.ts'
import type { OpinionDesk, ToAsk } from '#opinions/desk.ts'
import type { Section as OpenSection } from '#opinions/sections.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { CheckboxGroup } from '#ui/components/CheckboxGroup.tsx'
import { DateInput } from '#ui/components/DateInput.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'

const LONGEST_NOTE = 4000

const WHY: Readonly<Record<ToAsk['audience'], string>> = {
  county: texts.whyCounty,
  coordinator: texts.whyCoordinator,
  national: texts.whyNational,
}

const Addressees = ({ toAsk, national }: OpinionDesk) =>
  national ? (
    <ul>
      {toAsk.map(({ addressee, name }) => (
        <li key={addressee}>{name}</li>
      ))}
    </ul>
  ) : (
    <CheckboxGroup
      id="addressees"
      label={texts.addressees}
      required
      options={toAsk.map(({ addressee, name, audience, held }) => ({
        value: addressee,
        label: name,
        help: held ? WHY[audience] : texts.nobody,
        disabled: !held,
      }))}
      defaultValues={toAsk.filter(({ held }) => held).map(({ addressee }) => addressee)}
    />
  )

const Boxes = (props: {
  id: string
  label: string
  help?: string
  sections: readonly OpenSection[]
}) => {
  const open = props.sections.filter(({ byDefault }) => byDefault).map(({ key }) => key)
  if (props.sections.length === 0) return null
  return (
    <Accordion title={props.label} level={4} aside={`${open.length}/${props.sections.length}`}>
      <CheckboxGroup
        id={props.id}
        label={props.label}
        help={props.help}
        options={props.sections.map(({ key, label }) => ({ value: key, label }))}
        defaultValues={open}
      />
    </Accordion>
  )
}

/** Of whom opinions are asked, what they may read, by when. */
export const AskForm = (props: { desk: OpinionDesk; reference: string; sequence: number }) => {
  const { desk, reference, sequence } = props
  return (
    <PlainForm
      action={`/api/opinions/ask/${reference}`}
      hidden={{ sequence: String(sequence) }}
      submit={desk.national ? texts.refer : texts.ask}
    >
      <Addressees {...desk} />
      <Boxes id="pages" label={texts.pages} help={texts.pagesHelp} sections={desk.sections.pages} />
      <Boxes id="documents" label={texts.documents} sections={desk.sections.documents} />
      <DateInput
        id="dueOn"
        label={texts.due}
        help={texts.dueHelp}
        defaultValue={desk.proposedDueOn}
        min={desk.today}
        required
      />
      <TextArea
        id="message-avis"
        name="note"
        label={texts.note}
        help={texts.noteHelp}
        maxLength={LONGEST_NOTE}
        rows={4}
      />
    </PlainForm>
  )
}
