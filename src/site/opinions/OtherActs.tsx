import { formatDate } from '#i18n/dates.ts'
import { opinionPageTexts as texts } from '#i18n/opinions.ts'
import type { Giving } from '#opinions/giving.ts'
import { extensionOf } from '#opinions/opinion.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { DateInput } from '#ui/components/DateInput.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { OpinionEvent } from '#workflows/opinion/table.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

type Other = { event: OpinionEvent; title: string; help: string; dated?: boolean; danger?: boolean }

const OTHERS: readonly Other[] = [
  { event: 'askExtension', title: texts.extension, help: texts.extensionHelp, dated: true },
  { event: 'decline', title: texts.decline, help: texts.declineHelp },
  { event: 'recuse', title: texts.recuse, help: texts.recuseHelp, danger: true },
]

const OtherForm = ({ giving: { opinion }, other }: { giving: Giving; other: Other }) => (
  <Accordion title={other.title}>
    <PlainForm
      action={`/api/opinions/${opinion.id}/act`}
      hidden={{ event: other.event, sequence: String(opinion.sequence) }}
      submit={other.title}
      appearance="secondary"
      danger={other.danger}
    >
      <p>{other.help}</p>
      {other.dated ? <DateInput id="until" label={texts.extensionUntil} required /> : null}
      <TextArea
        id={`reason-${other.event}`}
        name="reason"
        label={texts.reason}
        required
        maxLength={LONGEST_REASON}
        rows={3}
      />
    </PlainForm>
  </Accordion>
)

const Pending = ({ giving: { opinion } }: { giving: Giving }) => {
  const extension = extensionOf(opinion)
  if (!extension || opinion.state !== 'requested') return null
  return (
    <Alert tone="information">
      {texts.extensionPending(extension.until ? formatDate(extension.until) : '')}
    </Alert>
  )
}

/** Asking for time, declining, standing aside: whichever can be done now. */
export const OtherActs = ({ giving }: { giving: Giving }) => {
  const possible = new Set(giving.acts.filter(({ ok }) => ok).map(({ event }) => event))
  const others = OTHERS.filter(({ event }) => possible.has(event))
  if (others.length === 0) return null
  return (
    <Section id="autres-actes" title={texts.otherActs}>
      <Pending giving={giving} />
      <div>
        {others.map((other) => (
          <OtherForm key={other.event} giving={giving} other={other} />
        ))}
      </div>
    </Section>
  )
}
