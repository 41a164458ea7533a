import { roundViews, type RoundView } from '#corrections/view.ts'
import { correctionTexts, deskCorrectionTexts as texts } from '#i18n/corrections.ts'
import { refusals } from '#i18n/refusals.ts'
import { whyNot } from '#site/dossier/why-not.ts'
import { PastRounds } from '#site/corrections/PastRounds.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { AskForm } from '../corrections/AskForm.tsx'
import { JudgeForm } from '../corrections/JudgeForm.tsx'
import { UnderWay } from '../corrections/UnderWay.tsx'
import { DossierScreen } from './DossierScreen.tsx'
import type { Screen } from './screen.ts'

type Done = keyof typeof texts.done

const isDone = (event: string | undefined): event is Done =>
  event !== undefined && Object.hasOwn(texts.done, event)

/** Why nothing can be asked now, in the words of the table. */
const Cannot = ({ screen }: { screen: Screen }) => {
  const act = screen.dossier.possible.find(({ event }) => event === 'openCorrection')
  return (
    <Alert tone="information" title={texts.cannot} level={3}>
      <p>{act && !act.ok ? whyNot(act) : refusals['refus.transition']?.sentence}</p>
    </Alert>
  )
}

const Present = ({ screen, rounds }: { screen: Screen; rounds: readonly RoundView[] }) => {
  const [last] = rounds
  if (last && last.round.state === 'answered') return <JudgeForm screen={screen} view={last} />
  if (last && last.round.state !== 'closed') return <UnderWay screen={screen} view={last} />
  const act = screen.dossier.possible.find(({ event }) => event === 'openCorrection')
  return act?.ok ? <AskForm screen={screen} rounds={rounds} /> : <Cannot screen={screen} />
}

/** Requests for corrections: the one to prepare, to follow or to judge, then those that are over. */
export const correctionsTab = async (screen: Screen) => {
  const { desk, dossier, done } = screen
  const rounds = await roundViews(desk.req, dossier)
  return (
    <DossierScreen screen={screen} title={correctionTexts.title} help={texts.help}>
      <Stack gap="large">
        {isDone(done) && done !== 'openCorrection' ? (
          <Outcome tone="success">{texts.done[done]}</Outcome>
        ) : null}
        <Present screen={screen} rounds={rounds} />
        <PastRounds
          rounds={rounds.filter(({ round }) => round.state === 'closed')}
          now={dossier.now}
          zone={dossier.revision.edition.calendar.zone}
          level={3}
        />
      </Stack>
    </DossierScreen>
  )
}
