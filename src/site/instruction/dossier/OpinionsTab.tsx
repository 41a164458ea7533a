import { opinionDeskTexts as texts, opinionTexts } from '#i18n/opinions.ts'
import { processTexts } from '#i18n/processes.ts'
import { readOpinionDesk, type OpinionDesk } from '#opinions/desk.ts'
import { NationalOpinion } from '#site/committees/NationalOpinion.tsx'
import { AskedCard } from '#site/opinions/AskedCard.tsx'
import { AskForm } from '#site/opinions/AskForm.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { isEvent } from '#workflows/engine.ts'
import { opinionWorkflow } from '#workflows/opinion/table.ts'

import { DossierScreen } from './DossierScreen.tsx'
import type { Screen } from './screen.ts'

const DONE = 'avis-'

/** What the act that led here did; events of the dossier are told above the tabs. */
const Done = ({ done = '' }: Pick<Screen, 'done'>) => {
  if (!done.startsWith(DONE)) return null
  const event = done.slice(DONE.length)
  if (event === 'asked') return <Outcome tone="success">{texts.asked}</Outcome>
  return isEvent(opinionWorkflow, event) ? (
    <Outcome tone="success">{`${processTexts.opinion.events[event].done}.`}</Outcome>
  ) : null
}

const mayAsk = ({ dossier }: Screen): boolean =>
  dossier.possible.some(({ event, ok }) => ok && ['askOpinion', 'referToNational'].includes(event))

const ToAsk = ({ screen, desk }: { screen: Screen; desk: OpinionDesk }) => {
  const { reference, sequence, state } = screen.dossier.dossier
  if (desk.toAsk.length === 0)
    return <p>{state === 'under_review' ? texts.allAsked : texts.notNow}</p>
  if (!mayAsk(screen)) return <p>{texts.notYours}</p>
  return (
    <Section
      id="demander"
      title={desk.national ? texts.toRefer : texts.toAsk}
      help={desk.national ? texts.referHelp : undefined}
      level={3}
    >
      <AskForm desk={desk} reference={reference} sequence={sequence} />
    </Section>
  )
}

/** The opinions of a dossier: those asked and what became of them, then those to ask. */
export const opinionsTab = async (screen: Screen) => {
  const { dossier } = screen
  const desk = await readOpinionDesk(screen.desk.req, dossier)
  const { opinionsAsked, opinionsIn, reference } = dossier.dossier
  return (
    <DossierScreen screen={screen} title={texts.title} help={texts.help}>
      <Done done={screen.done} />
      {desk.session ? <NationalOpinion opinion={desk.session} level={3} /> : null}
      {desk.asked.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <Section
          id="demandes"
          title={opinionTexts.received(opinionsIn ?? 0, opinionsAsked ?? 0)}
          level={3}
        >
          {desk.asked.map((asked) => (
            <AskedCard
              key={asked.opinion.id}
              asked={asked}
              edition={dossier.revision.edition}
              reference={reference}
              now={dossier.now}
              proposedDueOn={desk.proposedDueOn}
              today={desk.today}
            />
          ))}
        </Section>
      )}
      <ToAsk screen={screen} desk={desk} />
    </DossierScreen>
  )
}
