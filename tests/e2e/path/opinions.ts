/** The part of the path where opinions are asked and given: the département, the coordinator, the nation. */
import { expect } from 'vitest'

import { reads } from '../support/acts.ts'
import { send } from '../support/desk/checking.ts'
import * as consulting from '../support/desk/consulting.ts'
import { AGENT, COORDINATOR, ISERE, NATIONAL, signInAs, type Path } from '../support/desk/path.ts'
import type { TimedScene } from '../support/on-timed-sites.ts'
import type { makeStep } from '../support/steps.ts'

const DUE_ON = '2025-06-20'
const DAY_AFTER = new Date('2025-06-21T08:00:00Z')
const NOTE = 'Dites-nous surtout les besoins du département.'
const ASKED = 'Avis demandé sur le dossier {}'
const GIVEN = 'Avis rendu sur le dossier {}'
const NATIONAL_ASKED = 'Comité technique national : avis demandé sur le dossier {}'

type Step = ReturnType<typeof makeStep>

/** From a dossier that is admitted to the opinions of its département and, late, of its coordinator. */
export const consultNear = (step: Step, pathOf: () => Path, scene: () => TimedScene): void => {
  step('R074, R079 is sent for opinion to DDETS 38 and to the coordinator', async () => {
    const path = pathOf()
    await consulting.askOpinions(path.agent, path.reference, { dueOn: DUE_ON, note: NOTE })
    for (const to of [ISERE, COORDINATOR]) {
      const { words } = await path.mail(to, ASKED)
      for (const said of ['20 juin 2025', NOTE]) expect(words).toContain(said)
    }
  })

  step('has the opinion of DDETS 38, with its sheet', async () => {
    const path = pathOf()
    const { link } = await path.mail(ISERE, ASKED)
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
    const given = await path.mail(AGENT, GIVEN)
    expect(given.words).toContain('Réservé')
    await path.agent.visit(given.link)
    await reads(path.agent.page, '1 avis reçu sur 2')
    expect(await consulting.readSheet(path.agent, given.link)).toBe(sheet)
  })

  step('the coordinator is late: each is told, and its opinion is still taken', async () => {
    const path = pathOf()
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
    const { link, words } = await path.mail(AGENT, GIVEN, 2)
    expect(words).toContain('Favorable')
    await path.agent.visit(link)
    await reads(path.agent.page, '2 avis reçus sur 2')
  })
}

/** From a dossier whose opinions are in to the opinion of the nation on its new structure. */
export const consultNation = (step: Step, pathOf: () => Path): void => {
  step('R069 is referred to the national members, who answer', async () => {
    const path = pathOf()
    await path.agent.go(`/instruction/${path.reference}`)
    await send(path.agent.page, 'Terminer l’instruction')
    await consulting.referToNational(path.agent, path.reference)
    for (const to of NATIONAL) {
      const { link } = await path.mail(to, NATIONAL_ASKED)
      const { page, visit } = path.consulted
      await signInAs(path.consulted, to)
      await visit(link)
      await consulting.giveOpinion(page, consulting.NATIONAL_OPINION, 'Rendre l’avis')
      await reads(page, 'Votre avis est rendu.')
    }
    const received = 'Comité technique national : avis reçus sur le dossier {}'
    const { link } = await path.mail(AGENT, received)
    await path.agent.visit(link)
    await reads(path.agent.page, 'Présenter le dossier au comité.')
  })

  step(
    'its structure was told of its receipt, its corrections and its admission alone',
    async () => {
      const path = pathOf()
      await expect.poll(() => path.mailsAbout(path.founder.email), { timeout: 120_000 }).toBe(6)
    },
  )
}
