/** The path of a dossier through its desk: filed, checked, completed twice, studied with the opinions asked, one of them late. */
import { beforeAll, expect } from 'vitest'

import { reads } from './support/acts.ts'
import { admit, consult } from './support/desk/by-rest.ts'
import * as checking from './support/desk/checking.ts'
import * as consulting from './support/desk/consulting.ts'
import {
  AGENT,
  COORDINATOR,
  ISERE,
  NATIONAL,
  openPath,
  signInAs,
  STRUCTURE,
  type Path,
} from './support/desk/path.ts'
import { completeInTwoRounds, RIB_QUESTION, TITLE_QUESTION } from './support/desk/two-rounds.ts'
import { answersOf, fileDossier } from './support/filed.ts'
import { prepareDossier, signAndFile } from './support/filing.ts'
import { onTimedSites } from './support/on-timed-sites.ts'
import { makeStep } from './support/steps.ts'

const NOW = new Date('2025-06-10T08:00:00Z')
const DUE_ON = '2025-06-20'
const DAY_AFTER = new Date('2025-06-21T08:00:00Z')
const NEW_STRUCTURE = 'nouvelle@demo.test'
const NOTE = 'Dites-nous surtout les besoins du département.'

onTimedSites('a dossier goes through its desk', { name: 'parcours', now: NOW }, (scene) => {
  const step = makeStep()
  let path: Path
  let fresh: string
  beforeAll(async () => {
    path = await openPath(scene())
  })

  step('is filed, then issued with its receipt', async () => {
    await path.structure.signIn(STRUCTURE)
    path.reference = await prepareDossier(path.structure)
    await signAndFile(path.structure, path.reference)
    const { words, link } = await path.mail(STRUCTURE, 'Accusé de réception de votre dossier {}')
    expect(words).toContain('Accusé de réception')
    await path.structure.visit(link)
    for (const name of ['Accusé de réception', 'Demande de subvention'])
      expect(await path.issued(name), name).toContain(path.reference)
    expect(await path.issued('Accusé de réception')).toContain('29 473,00 €')
    expect(await path.issued('Demande de subvention')).toContain('Clauses sociales en Isère')
  })

  step('is taken in charge, its documents checked one by one, an answer marked', async () => {
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

  completeInTwoRounds(step, () => path)

  step('R074, R079 is sent for opinion to DDETS 38 and to the coordinator', async () => {
    await consulting.askOpinions(path.agent, path.reference, { dueOn: DUE_ON, note: NOTE })
    for (const to of [ISERE, COORDINATOR]) {
      const { words } = await path.mail(to, 'Avis demandé sur le dossier {}')
      for (const said of ['20 juin 2025', NOTE]) expect(words).toContain(said)
    }
  })

  step('has the opinion of DDETS 38, with its sheet', async () => {
    const { link } = await path.mail(ISERE, 'Avis demandé sur le dossier {}')
    const { page, visit, look } = path.consulted
    await path.consulted.signIn(ISERE)
    await visit('/avis')
    await page.getByRole('link', { name: path.reference, exact: true }).click()
    await page.waitForURL(`**${link}`)
    await look()
    expect(await page.locator('main').innerText()).not.toContain('FR76')
    await consulting.giveOpinion(page, consulting.COUNTY_OPINION, 'Rendre l’avis')
    await reads(page, 'Votre avis est rendu.')
    await look()
    const sheet = await consulting.readSheet(path.consulted, link)
    for (const fact of [path.reference, 'Réservé', 'À suivre de près.', 'DDETS de l’Isère'])
      expect(sheet).toContain(fact)
    const given = await path.mail(AGENT, 'Avis rendu sur le dossier {}')
    expect(given.words).toContain('Réservé')
    await path.agent.visit(given.link)
    await reads(path.agent.page, '1/2 reçu')
    expect(await consulting.readSheet(path.agent, given.link)).toBe(sheet)
  })

  step('a new structure files too, and its region asks opinions', async () => {
    await signInAs(path.structure, NEW_STRUCTURE)
    fresh = await fileDossier(path.structure, answersOf('nouvelle-rhone'))
    await admit(path.agent, fresh)
    await consult(path.agent, fresh, { addressees: ['county:69', 'coordinator:84'], dueOn: DUE_ON })
  })

  step('the coordinator is late: each is told, and its opinion is still taken', async () => {
    await scene().startAgain(DAY_AFTER)
    await signInAs(path.agent, AGENT)
    const late = await path.mail(AGENT, 'Avis non rendu dans le délai sur le dossier {}')
    await path.agent.visit(late.link)
    await reads(path.agent.page, 'Non rendu dans le délai')
    const { page, visit, look } = path.consulted
    await signInAs(path.consulted, COORDINATOR)
    await visit('/avis?liste=en-retard')
    await page.getByRole('link', { name: path.reference, exact: true }).click()
    await page.waitForURL('**/avis/*')
    await look()
    await consulting.giveOpinion(page, consulting.COORDINATOR_OPINION, 'Rendre l’avis en retard')
    await reads(page, 'Votre avis est rendu, après la date.')
    const { link, words } = await path.mail(AGENT, 'Avis rendu sur le dossier {}', 2)
    expect(words).toContain('Favorable')
    await path.agent.visit(link)
    await reads(path.agent.page, '2/2 reçus')
    await checking.send(path.agent.page, 'Terminer l’instruction')
    await reads(path.agent.page, 'Présenter le dossier au comité.')
  })

  step('R069 the new structure is referred to the national members, who answer', async () => {
    path.reference = fresh
    await path.agent.visit(`/instruction/${fresh}`)
    await checking.send(path.agent.page, 'Terminer l’instruction')
    await consulting.referToNational(path.agent, fresh)
    for (const to of NATIONAL) {
      const { link } = await path.mail(
        to,
        'Comité technique national : avis demandé sur le dossier {}',
      )
      await signInAs(path.consulted, to)
      await path.consulted.visit(link)
      await consulting.giveOpinion(
        path.consulted.page,
        consulting.NATIONAL_OPINION,
        'Rendre l’avis',
      )
      await reads(path.consulted.page, 'Votre avis est rendu.')
    }
    const { link } = await path.mail(
      AGENT,
      'Comité technique national : avis reçus sur le dossier {}',
    )
    await path.agent.visit(link)
    await reads(path.agent.page, 'Présenter le dossier au comité.')
    // It is told of its receipt and of its admission, and of no opinion.
    expect(await path.mailsAbout(NEW_STRUCTURE)).toBe(2)
  })
})
