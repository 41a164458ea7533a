/** The part of the path where the desk takes a dossier in charge and checks it, document by document. */
import { reads } from '../support/acts.ts'
import * as checking from '../support/desk/checking.ts'
import { AGENT, type Path } from '../support/desk/path.ts'
import type { makeStep } from '../support/steps.ts'
import { completeInTwoRounds, RIB_QUESTION, TITLE_QUESTION } from './two-rounds.ts'

/** From a dossier that was filed to one that is admitted, completed twice on the way. */
export const checkAndComplete = (step: ReturnType<typeof makeStep>, pathOf: () => Path): void => {
  step('is taken in charge, its documents checked one by one, an answer marked', async () => {
    const path = pathOf()
    const { page, look } = path.agent
    await path.agent.signIn(AGENT)
    await checking.takeCharge(path.agent, path.reference)
    await checking.openDocument(path.agent, path.reference, 'rib.pdf')
    await checking.judge(page, 'Illisible', RIB_QUESTION)
    await checking.judge(page, 'Conforme')
    await checking.judge(page, 'Conforme')
    await reads(page, 'Toutes les pièces sont vérifiées')
    await look()
    await checking.markAnswer(path.agent, path.reference, {
      page: 'projet',
      key: 'projet_intitule',
      question: TITLE_QUESTION,
    })
  })

  completeInTwoRounds(step, pathOf)
}
