import { hasRole } from '#access/actor.ts'
import { appealsOf } from '#appeals/acts.ts'
import { decisionToTell, readPrepared, type Prepared } from '#decisions/prepare.ts'
import type { Decided } from '#decisions/decision.ts'
import { decisionRow } from '#decisions/rows.ts'
import { storedDocument } from '#convention/read.ts'
import { formatDate, formatInstant, localDateOf } from '#i18n/dates.ts'
import { decisionDeskTexts as texts } from '#i18n/decisions.ts'
import { AppealView } from '#site/appeals/AppealView.tsx'
import { readKept } from '#site/refill.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Decision } from '../../../payload-types.ts'
import type { Desk } from '../desk-page.tsx'
import { DecidedFacts } from './DecidedFacts.tsx'
import { DecisionToTell } from './DecisionToTell.tsx'
import { DossierScreen } from './DossierScreen.tsx'
import type { Screen } from './screen.ts'

const Told = (props: { row: Decision; decided: Decided; zone: string; file: string | null }) => {
  const { row, decided, zone, file } = props
  const { notifiedAt, appealUntil, answer } = row
  return (
    <>
      <DecidedFacts decided={decided} />
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

/** The one who notifies is the author of the act (L15): its name stands in the letter that it reads. */
const asNotifiedBy = ({ actor, user }: Desk, prepared: Prepared): Prepared => {
  if (!hasRole(actor, 'regional_manager')) return prepared
  const { words } = prepared
  return { ...prepared, words: { ...words, signatory: { ...words.signatory, name: user.name } } }
}

const bodyOf = async ({ desk, refused, dossier: { dossier, revision, now } }: Screen) => {
  const decided = dossier.decided as Decided | null | undefined
  if (!decided) return <EmptyState title={texts.none} />
  if (decisionToTell(dossier))
    return (
      <DecisionToTell
        prepared={asNotifiedBy(desk, await readPrepared(desk.req, dossier.reference, now))}
        now={now}
        mayNotify={hasRole(desk.actor, 'regional_manager')}
        kept={refused === undefined ? undefined : await readKept()}
      />
    )
  const row = await decisionRow(desk.req, dossier)
  if (!row)
    return (
      <>
        <DecidedFacts decided={decided} />
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
        <Outcome tone="success">{screen.done === 'lettre' ? texts.saved : texts.notified}</Outcome>
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
