import { dueDates } from '#corrections/deadlines.ts'
import { itemId } from '#corrections/items.ts'
import { fieldName } from '#corrections/form-body.ts'
import { proposedItems } from '#corrections/proposals.ts'
import { completables, type Completable, type Wanted } from '#corrections/subjects.ts'
import type { RoundView } from '#corrections/view.ts'
import { correctionTexts, deskCorrectionTexts as texts } from '#i18n/corrections.ts'
import { formatDate } from '#i18n/dates.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Button } from '#ui/components/Button.tsx'
import { Choice } from '#ui/components/Choice.tsx'
import { DateInput } from '#ui/components/DateInput.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Screen } from '../dossier/screen.ts'

const LONGEST_TEXT = 4000

const Point = ({ subject, proposed }: { subject: Completable; proposed?: Wanted | undefined }) => {
  const id = itemId(subject)
  const { kind, label } = subject
  return (
    <Stack gap="small">
      <Choice
        type="checkbox"
        id={`demander-${id}`}
        name={fieldName('asked', id)}
        option={{ value: 'on', label: texts.askIt(label) }}
        defaultChecked={proposed !== undefined}
      />
      <TextArea
        id={`question-${id}`}
        name={fieldName('question', id)}
        label={texts.questionOf(label)}
        help={texts.questionHelp + correctionTexts.defaultQuestion(kind)}
        defaultValue={proposed?.question}
        maxLength={LONGEST_TEXT}
        rows={2}
      />
    </Stack>
  )
}

type Points = { subjects: readonly Completable[]; proposed: readonly Wanted[] }

const wantedOf = (proposed: readonly Wanted[], subject: Completable): Wanted | undefined =>
  proposed.find((item) => itemId(item) === itemId(subject))

const Proposed = ({ subjects, proposed }: Points) => {
  const ready = subjects.filter((subject) => wantedOf(proposed, subject))
  return (
    <Section id="proposes" title={texts.proposed} help={texts.proposedHelp} level={4}>
      {ready.length === 0 ? <p>{texts.noneProposed}</p> : null}
      <Stack>
        {ready.map((subject) => (
          <Point key={itemId(subject)} subject={subject} proposed={wantedOf(proposed, subject)} />
        ))}
      </Stack>
    </Section>
  )
}

const Others = ({ screen, subjects, proposed }: Points & { screen: Screen }) => {
  const { pages } = screen.dossier.revision.form
  const left = subjects.filter((subject) => !wantedOf(proposed, subject))
  return (
    <Section id="autres" title={texts.others} help={texts.othersHelp} level={4}>
      {pages.map(({ key, title }) => {
        const own = left.filter(({ page }) => page === key)
        return own.length === 0 ? null : (
          <Accordion key={key} title={title} level={5} aside={correctionTexts.points(own.length)}>
            <Stack>
              {own.map((subject) => (
                <Point key={itemId(subject)} subject={subject} />
              ))}
            </Stack>
          </Accordion>
        )
      })}
    </Section>
  )
}

const Terms = ({ screen }: { screen: Screen }) => {
  const { dossier, revision, now } = screen.dossier
  const { zone } = revision.edition.calendar
  const { proposed, least } = dueDates(now, { zone, departments: dossier.departments ?? [] })
  return (
    <>
      <DateInput
        id="dueOn"
        label={texts.dueOn}
        help={texts.dueHelp(formatDate(least))}
        defaultValue={proposed}
        min={least}
        required
      />
      <TextArea
        id="message"
        label={correctionTexts.message}
        help={texts.messageHelp}
        maxLength={LONGEST_TEXT}
        rows={4}
      />
    </>
  )
}

/**
 * Preparing a request: what was found wanting is proposed ready ticked, anything else may be added. The
 * browser checks the date itself, so that what was typed is not lost to a date too near.
 */
export const AskForm = ({ screen, rounds }: { screen: Screen; rounds: readonly RoundView[] }) => {
  const { dossier } = screen.dossier
  const { documents, marks } = screen.work
  const subjects = completables(screen.dossier)
  const proposed = proposedItems({
    documents,
    marks,
    last: rounds[0]?.items.map(({ item }) => item) ?? [],
    question: correctionTexts.defaultQuestion,
  })
  return (
    <Section id="preparer" title={texts.prepare} help={texts.prepareHelp} level={3}>
      <form method="post" action={`/api/corrections/${dossier.reference}/ask`}>
        <input type="hidden" name="sequence" value={dossier.sequence} />
        <Stack gap="large">
          <Proposed subjects={subjects} proposed={proposed} />
          <Others screen={screen} subjects={subjects} proposed={proposed} />
          <Terms screen={screen} />
          <div>
            <Button type="submit">{texts.send}</Button>
          </div>
        </Stack>
      </form>
    </Section>
  )
}
