/** A signature after the closing, in the browser: asked, granted, filed without, signed in time, then too late. */
import { expect } from 'vitest'

import { closingInstant, lateSignatureInstant } from '#editions/calendar.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'

import { press, reads } from './support/acts.ts'
import { prepareDossier, signWith } from './support/filing.ts'
import { onTimedSites } from './support/on-timed-sites.ts'
import { makeStep } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const MINUTE = 60_000
const CLOSING = closingInstant(aap2025.calendar).getTime()
const LAST_INSTANT = lateSignatureInstant(aap2025.calendar)?.getTime() ?? 0
/** Long enough for a slow machine to start the server. */
const SECONDS_BEFORE_THE_END = 20
const REASON = 'La personne qui signe est hospitalisée.'

const NOW = new Date(CLOSING - 60 * MINUTE)

onTimedSites('a late signature', { name: 'signature', now: NOW, on: ['sqlite'] }, (scene) => {
  const step = makeStep()
  let structure: Visitor
  let agent: Visitor
  let late: string
  let never: string
  const startAgain = (instant: number) => scene().startAgain(new Date(instant))
  const ask = async (reference: string): Promise<void> => {
    const { page, visit, look } = structure
    await visit(`/dossiers/${reference}/verification`)
    await page.getByText('Demander à signer après la clôture').click()
    await page.getByLabel('Ce qui empêche de signer avant la clôture').fill(REASON)
    await look()
    await press(page, 'Envoyer la demande')
    await reads(page, 'La signature après la clôture est demandée')
    await look()
  }

  step('a structure asks, with its reason, to sign after the closing', async () => {
    structure = await scene().visitor()
    agent = await scene().visitor({ javaScriptEnabled: false })
    await structure.signIn('association@demo.test')
    late = await prepareDossier(structure)
    never = await prepareDossier(structure)
    await ask(late)
    await ask(never)
  })

  step('its region reads the request and nothing of the draft, and grants it', async () => {
    const { page, go } = agent
    // Without a script axe has no timers: another browser looks at the page.
    const looking = await scene().visitor()
    await looking.signIn('dreets.ara@demo.test')
    await looking.visit('/instruction/derogations')
    await agent.signIn('dreets.ara@demo.test')
    await go('/instruction')
    await reads(page, '2 structures demandent à signer après la clôture')
    await go(`/instruction/${late}`, 404)
    for (const left of ['2', '1']) {
      await go('/instruction/derogations')
      await reads(page, REASON)
      expect(await page.getByText('Accorder', { exact: true }).count(), left).toBe(Number(left))
      await page.getByText('Accorder', { exact: true }).first().click()
      await press(page, 'Accorder la signature tardive')
      await reads(page, 'La signature tardive est accordée')
    }
    await reads(page, 'Aucune demande n’attend de réponse')
  })

  step('its editor files before the closing, without a signature', async () => {
    await structure.context.clearCookies()
    await structure.signIn('collegue@demo.test')
    const { page, visit, look } = structure
    for (const reference of [late, never]) {
      await visit(`/dossiers/${reference}/verification`)
      await reads(page, 'Le service vous autorise à signer jusqu’au dimanche 31 août 2025 inclus')
      await press(page, 'Déposer sans signature')
      await reads(page, 'La signature est attendue')
      await look()
    }
    await visit(`/dossiers/${late}/signature`)
    await reads(page, 'Seule la personne qui représente légalement la structure')
    await structure.visit('/demo/courriels')
    await reads(page, `Vous pourrez signer le dossier ${late} après la clôture`)
    await reads(page, `Signature tardive demandée pour le dossier ${late}`)
  })

  step(
    'X32 its representative signs on the last day, on a page where only that is open',
    async () => {
      await startAgain(LAST_INSTANT - 10 * MINUTE)
      await structure.context.clearCookies()
      await structure.signIn('association@demo.test')
      const { page, go } = structure
      await go(`/dossiers/${late}`)
      await page.getByRole('link', { name: 'Signer la demande' }).click()
      await signWith(structure)
      await press(page, 'Signer la demande')
      await reads(page, 'Demande signée dans le délai accordé')
      await go(`/dossiers/${never}/signature`)
      await signWith(structure)
    },
  )

  step('X32 once the day is over the signature is refused, with the sentence', async () => {
    const { page, look, visit } = structure
    await startAgain(LAST_INSTANT - SECONDS_BEFORE_THE_END * 1000)
    await page.waitForTimeout(SECONDS_BEFORE_THE_END * 1000)
    await press(page, 'Signer la demande')
    await reads(page, 'Le délai accordé pour signer est passé')
    await look()
    await visit(`/dossiers/${late}`)
  })

  step('then the dossier is void by itself, and each is told', async () => {
    await startAgain(LAST_INSTANT + 20 * MINUTE)
    const { page, go, visit } = structure
    await expect
      .poll(
        async () => {
          await go('/demo/courriels')
          return page.getByText(`Le dossier ${never} est caduc, faute de signature`).count()
        },
        { timeout: 120_000, interval: 1000 },
      )
      .toBeGreaterThan(1)
    await reads(page, `Le dossier ${late} est signé`)
    await visit(`/dossiers/${never}`)
    await reads(page, 'Non déposé dans les délais')
    await visit(`/dossiers/${never}/signature`)
  })
})
