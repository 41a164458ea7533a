/** The part of the path where the dossier is completed: two points asked, one refused, a second round, then admitted. */
import { expect } from 'vitest'

import { control, reads } from '../support/acts.ts'
import { formPath, openForm } from '../support/dossier.ts'
import type { makeStep } from '../support/steps.ts'
import * as checking from '../support/desk/checking.ts'
import * as completing from '../support/desk/completing.ts'
import { AGENT, type Path } from '../support/desk/path.ts'

export const TITLE_QUESTION = 'Dites de quels acheteurs il s’agit.'
export const RIB_QUESTION = 'Joignez un relevé lisible.'
export const NEW_TITLE = 'Clauses sociales en Isère, services de l’État'
const RIB = 'Relevé d’identité bancaire (RIB)'
const REFUSAL = 'L’IBAN ne se lit toujours pas.'

/** From a dossier that was checked, with a document unreadable and an answer marked. */
export const completeInTwoRounds = (
  step: ReturnType<typeof makeStep>,
  pathOf: () => Path,
): void => {
  step('R043 is asked to complete two points, and nothing else opens', async () => {
    const path = pathOf()
    await completing.askCorrections(path.agent, path.reference, {
      points: ['Intitulé du projet', RIB],
      message: 'Deux points à revoir.',
    })
    const { link, words } = await path.mail(path.founder.email, 'Complétez votre dossier {}')
    for (const said of [TITLE_QUESTION, RIB_QUESTION, 'Deux points à revoir.'])
      expect(words).toContain(said)
    const { page, visit } = path.structure
    await visit(`/dossiers/${path.reference}`)
    await reads(page, '2 points sont ouverts')
    await visit(link)
    await visit(formPath(path.reference, 'identite'))
    await reads(page, 'ne peuvent plus être modifiées ici')
    await openForm(path.structure, path.reference, 'projet')
    expect(await control(page, 'projet_objectifs').count()).toBe(0)
  })

  step('is completed on both points', async () => {
    const path = pathOf()
    const { page } = path.structure
    await completing.changeAnswer(path.structure, 'projet_intitule', NEW_TITLE)
    await page.locator('a[rel=next]').click()
    await page.waitForURL('**/formulaire/pieces')
    await completing.replaceFile(path.structure, 'rib', { former: 'rib.pdf', name: 'rib-2.pdf' })
    await completing.sendAnswers(path.structure, `/dossiers/${path.reference}/complements`, 2)
  })

  step('has one point accepted, the other refused, and a second round', async () => {
    const path = pathOf()
    const { words, link } = await path.mail(AGENT, 'Compléments reçus : dossier {}')
    expect(words).toContain(RIB)
    await path.agent.go(link)
    await reads(path.agent.page, NEW_TITLE)
    await completing.judgeAnswers(path.agent, [
      { id: 'answer-projet_intitule' },
      { id: 'document-rib', reason: REFUSAL },
    ])
    const closed = await path.mail(
      path.founder.email,
      'Vos compléments au dossier {} ont été examinés',
    )
    expect(closed.words).toContain(REFUSAL)
    const message = 'Il manque encore le relevé.'
    await completing.askCorrections(path.agent, path.reference, { points: [RIB], message })
    const again = await path.mail(path.founder.email, 'Complétez votre dossier {}', 2)
    expect(again.words).toContain(message)
    await completing.openPoint(path.structure, again.link, `Joindre ou remplacer « ${RIB} »`)
    await completing.replaceFile(path.structure, 'rib', { former: 'rib-2.pdf', name: 'rib-3.pdf' })
    await completing.sendAnswers(path.structure, again.link, 1)
  })

  step('is complete, and issued again as it now stands: it is admitted', async () => {
    const path = pathOf()
    const { link } = await path.mail(AGENT, 'Compléments reçus : dossier {}', 2)
    await path.agent.go(link)
    await completing.judgeAnswers(path.agent, [{ id: 'document-rib' }])
    const judged = await path.mail(
      path.founder.email,
      'Vos compléments au dossier {} ont été examinés',
      2,
    )
    expect(judged.words).toContain('les accepte tous')
    await checking.openDocument(path.agent, path.reference, 'rib-3.pdf')
    await checking.judge(path.agent.page, 'Conforme')
    await checking.send(path.agent.page, 'Déclarer recevable')
    await reads(path.agent.page, 'Étudier le dossier et recueillir les avis')
    const admitted = await path.mail(path.founder.email, 'Votre dossier {} est recevable')
    const { page, visit, look } = path.structure
    await visit(admitted.link)
    const last = page.getByRole('listitem').filter({ hasText: 'complétée (demande n° 2)' })
    expect(await path.issued('complétée (demande n° 2)')).toContain(NEW_TITLE)
    await last.getByRole('link', { name: 'Lire en ligne' }).click()
    await reads(page, NEW_TITLE)
    await look()
  })
}
