import { opinionDeskTexts as texts } from '#i18n/opinions.ts'
import { processTexts } from '#i18n/processes.ts'
import type { AskedOpinion } from '#opinions/desk.ts'
import { extensionOf } from '#opinions/opinion.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { DateInput } from '#ui/components/DateInput.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import type { OpinionEvent } from '#workflows/opinion/table.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

export type FollowFormsProps = {
  asked: AskedOpinion
  reference: string
  /** Local dates: proposed for a new due date, and today. */
  proposedDueOn: string
  today: string
}

type Form = {
  event: OpinionEvent
  /** A new due date is asked. */
  dated?: boolean
  reason?: { label: string; required?: boolean }
  help?: string
  danger?: boolean
}

const FORMS: readonly Form[] = [
  { event: 'grantExtension', dated: true },
  { event: 'refuseExtension', reason: { label: texts.reason, required: true } },
  { event: 'askAgain', dated: true, reason: { label: texts.askAgainNote, required: true } },
  {
    event: 'withdraw',
    reason: { label: texts.reason, required: true },
    help: texts.withdrawHelp,
    danger: true,
  },
]

const OneForm = (props: FollowFormsProps & { form: Form }) => {
  const { asked, reference, proposedDueOn, today, form } = props
  const { id, sequence } = asked.opinion
  const name = processTexts.opinion.events[form.event].agent
  return (
    <Accordion title={name} level={5}>
      <PlainForm
        action={`/api/opinions/ask/${reference}/${id}`}
        hidden={{ event: form.event, sequence: String(sequence) }}
        submit={name}
        appearance="secondary"
        danger={form.danger}
      >
        {form.help ? <p>{form.help}</p> : null}
        {form.dated ? (
          <DateInput
            id={`until-${form.event}-${id}`}
            name="until"
            label={texts.until}
            defaultValue={extensionOf(asked.opinion)?.until ?? proposedDueOn}
            min={today}
            required
          />
        ) : null}
        {form.reason ? (
          <TextArea
            id={`reason-${form.event}-${id}`}
            name="reason"
            label={form.reason.label}
            required={form.reason.required}
            maxLength={LONGEST_REASON}
            rows={3}
          />
        ) : null}
      </PlainForm>
    </Accordion>
  )
}

/** What the desk can do of an opinion that it asked. */
export const FollowForms = (props: FollowFormsProps) => {
  const possible = new Set(props.asked.acts.filter(({ ok }) => ok).map(({ event }) => event))
  return FORMS.filter(({ event }) => possible.has(event)).map((form) => (
    <OneForm key={form.event} {...props} form={form} />
  ))
}
