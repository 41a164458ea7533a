import { dueDates } from '#corrections/deadlines.ts'
import type { RoundView } from '#corrections/view.ts'
import { correctionTexts, deskCorrectionTexts as texts } from '#i18n/corrections.ts'
import { localDateOf } from '#i18n/dates.ts'
import { addDays } from '#platform/working-days.ts'
import { ItemWords } from '#site/corrections/ItemWords.tsx'
import { RoundFacts } from '#site/corrections/RoundFacts.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { DateInput } from '#ui/components/DateInput.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import { LONGEST_REASON } from '#workflows/reason.ts'

import type { Screen } from '../dossier/screen.ts'

type Props = { screen: Screen; view: RoundView }

const Extend = ({ screen, view: { round } }: Props) => {
  const { dossier, revision, now } = screen.dossier
  const { zone } = revision.edition.calendar
  const { least } = dueDates(now, { zone, departments: dossier.departments ?? [] })
  const after = addDays(localDateOf(new Date(round.dueAt), zone), 1)
  const first = after > least ? after : least
  return (
    <Accordion title={texts.extend} level={4}>
      <PlainForm
        action={`/api/corrections/${dossier.reference}/extend`}
        hidden={{ sequence: String(round.sequence) }}
        submit={texts.extend}
        appearance="secondary"
      >
        <DateInput
          id="nouvelle-echeance"
          name="dueOn"
          label={texts.newDue}
          defaultValue={first}
          min={after}
          required
        />
      </PlainForm>
    </Accordion>
  )
}

const TakeBack = ({ screen, view: { round } }: Props) => (
  <Accordion title={texts.takeBack} level={4}>
    <p>{texts.takeBackHelp}</p>
    <PlainForm
      action={`/api/corrections/${screen.dossier.dossier.reference}/take-back`}
      hidden={{ sequence: String(round.sequence) }}
      submit={texts.takeBack}
      appearance="secondary"
      danger
    >
      <TextArea
        id="motif-levee"
        name="reason"
        label={texts.takeBackReason}
        required={new Date(round.dueAt) >= screen.dossier.now}
        maxLength={LONGEST_REASON}
        rows={3}
      />
    </PlainForm>
  </Accordion>
)

/** A request that the structure has not answered yet: what it asks, by when, and what the desk may do. */
export const UnderWay = (props: Props) => {
  const { screen, view } = props
  const { now, revision } = screen.dossier
  const overdue = now > new Date(view.round.dueAt)
  return (
    <Section id="en-cours" title={texts.open} level={3}>
      <Stack>
        <Alert tone={overdue ? 'warning' : 'information'}>
          {overdue ? texts.overdue : texts.waiting}
        </Alert>
        <RoundFacts round={view.round} now={now} zone={revision.edition.calendar.zone} />
        <Section id="points" title={correctionTexts.points(view.items.length)} level={4}>
          {view.items.map(({ item }) => (
            <ItemWords key={item.id} item={item} />
          ))}
        </Section>
        {screen.work.instructs ? (
          <div>
            <Extend {...props} />
            <TakeBack {...props} />
          </div>
        ) : null}
      </Stack>
    </Section>
  )
}
