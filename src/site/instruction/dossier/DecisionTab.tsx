import { appealsOf } from '#appeals/acts.ts'
import type { DocumentModel } from '#documents/blocks.ts'
import { decisionLetter } from '#decisions/letter.ts'
import { decisionToTell, readPrepared, type Prepared } from '#decisions/prepare.ts'
import type { Decided } from '#decisions/decision.ts'
import { decisionRow } from '#decisions/rows.ts'
import { storedDocument } from '#convention/read.ts'
import { formatDate, formatInstant, localDateOf } from '#i18n/dates.ts'
import { decisionDeskTexts as texts } from '#i18n/decisions.ts'
import { formatCents } from '#i18n/numbers.ts'
import { AppealView } from '#site/appeals/AppealView.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Decision } from '../../../payload-types.ts'
import { DossierScreen } from './DossierScreen.tsx'
import type { Screen } from './screen.ts'

const LONGEST_TEXT = 6000
const LONGEST_QUALITY = 200

const DecisionFacts = ({ decided }: { decided: Decided }) => (
  <Facts
    facts={[
      { term: texts.outcome, value: texts.outcomes[decided.outcome] },
      ...(decided.amount > 0 ? [{ term: texts.amount, value: formatCents(decided.amount) }] : []),
      ...(decided.committee
        ? [
            {
              term: texts.committee,
              value: `${decided.committee.name}, ${formatDate(decided.committee.heldOn)}`,
            },
          ]
        : []),
    ]}
  />
)

const WordsForm = ({ prepared }: { prepared: Prepared }) => {
  const { words, decided, candidature } = prepared
  return (
    <PlainForm
      action={`/api/decisions/letter/${candidature.dossier.reference}`}
      submit={texts.save}
      appearance="secondary"
    >
      {decided.outcome === 'favourable' ? null : (
        <TextArea
          id="reasons"
          name="reasons"
          label={texts.reasons}
          help={texts.reasonsHelp}
          defaultValue={words.reasons}
          maxLength={LONGEST_TEXT}
          rows={5}
          required
        />
      )}
      <TextArea
        id="paragraph"
        name="paragraph"
        label={texts.paragraph}
        defaultValue={words.paragraph}
        maxLength={LONGEST_TEXT}
        rows={4}
      />
      <TextInput
        id="quality"
        name="quality"
        label={texts.quality}
        help={texts.qualityHelp}
        defaultValue={words.signatory.quality}
        maxLength={LONGEST_QUALITY}
        required
      />
    </PlainForm>
  )
}

const Preview = ({ prepared, now }: { prepared: Prepared; now: Date }) => {
  const { candidature, decided, words } = prepared
  const model: DocumentModel = decisionLetter(candidature, decided, words, { now })
  const { reference, sequence } = candidature.dossier
  return (
    <Section id="apercu" title={texts.preview} help={texts.previewHelp} level={3}>
      <Stack>
        <DocumentView document={model} level={4} />
        <p>{texts.notifyHelp}</p>
        <PlainForm
          action={`/api/decisions/letter/${reference}/notify`}
          hidden={{ sequence: String(sequence) }}
          submit={texts.notify}
        />
        <TextLink href="/instruction/notifications">{texts.several}</TextLink>
      </Stack>
    </Section>
  )
}

const ToTell = ({ prepared, now }: { prepared: Prepared; now: Date }) => (
  <>
    <DecisionFacts decided={prepared.decided} />
    <Section id="lettre" title={texts.words} help={texts.wordsHelp} level={3}>
      <WordsForm prepared={prepared} />
    </Section>
    {prepared.row ? <Preview prepared={prepared} now={now} /> : null}
  </>
)

const Told = (props: { row: Decision; decided: Decided; zone: string; file: string | null }) => {
  const { row, decided, zone, file } = props
  const { notifiedAt, appealUntil, answer } = row
  return (
    <>
      <DecisionFacts decided={decided} />
      <Facts
        facts={[
          ...(notifiedAt
            ? [{ term: texts.notifiedAt, value: formatInstant(new Date(notifiedAt), zone) }]
            : []),
          ...(appealUntil
            ? [
                {
                  term: texts.appealUntil,
                  value: formatDate(localDateOf(new Date(appealUntil), zone)),
                },
              ]
            : []),
          ...(decided.amount > 0
            ? [{ term: texts.answer, value: answer ? texts.answers[answer] : texts.noAnswer }]
            : []),
        ]}
      />
      {file ? <TextLink href={`/api/documents/file/${file}`}>{texts.letter}</TextLink> : null}
    </>
  )
}

const bodyOf = async ({ desk, dossier: { dossier, revision, now } }: Screen) => {
  const decided = dossier.decided as Decided | null | undefined
  if (!decided) return <EmptyState title={texts.none} />
  if (decisionToTell(dossier))
    return <ToTell prepared={await readPrepared(desk.req, dossier.reference, now)} now={now} />
  const row = await decisionRow(desk.req, dossier)
  if (!row)
    return (
      <>
        <DecisionFacts decided={decided} />
        <Alert tone="information">{texts.waits}</Alert>
      </>
    )
  const letter = await storedDocument(desk.req, row.letter)
  const { zone } = revision.edition.calendar
  return <Told row={row} decided={decided} zone={zone} file={letter?.filename ?? null} />
}

/** What was decided, the letter that tells it, and what the structure answered. */
export const decisionTab = async (screen: Screen) => (
  <DossierScreen screen={screen} title={texts.title} help={texts.help}>
    <Stack>
      {screen.done === 'lettre' || screen.done === 'notifiee' ? (
        <Alert tone="success" announced>
          {screen.done === 'lettre' ? texts.saved : texts.notified}
        </Alert>
      ) : null}
      {await bodyOf(screen)}
      {(await appealsOf(screen.desk.req, screen.dossier.dossier.id)).map((appeal) => (
        <AppealView
          key={appeal.id}
          appeal={appeal}
          zone={screen.dossier.revision.edition.calendar.zone}
          audience="agent"
        />
      ))}
    </Stack>
  </DossierScreen>
)
