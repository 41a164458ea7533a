/** A signature after the closing, in the browser: asked, granted, filed without, signed in time, then too late. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

import { closingInstant, lateSignatureInstant } from '#editions/calendar.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { startSite, type RunningSite } from '#tests/setup/running-site.ts'
import { describeWith } from '#tests/setup/service.ts'

import { press, reads } from './support/acts.ts'
import { openBrowser } from './support/browser.ts'
import { answer, joinAll, openDossier } from './support/dossier.ts'
import { makeStep } from './support/steps.ts'
import { openVisitor, type Visitor } from './support/visitor.ts'

const MINUTE = 60_000
const CLOSING = closingInstant(aap2025.calendar).getTime()
const LAST_INSTANT = lateSignatureInstant(aap2025.calendar)?.getTime() ?? 0
/** Long enough for a slow machine to start the server, sign once and fill another page in. */
const SECONDS_BEFORE_THE_END = 45
const REASON = 'La personne qui signe est hospitalisée.'

const at = (instant: number): string => new Date(instant).toISOString()

const signWith = async ({ page }: Visitor): Promise<void> => {
  await page.getByLabel('Nom et prénom de la personne qui signe').fill('Nom Prénom')
  await page.getByLabel('Qualité').fill('Présidence')
  await page.locator('label[for=accept]').click()
}

/** A site of its own, whose clock is set by starting it again on what it held. */
const story = (databaseUrl: string | undefined): void => {
  const step = makeStep()
  let browser: Browser
  let running: RunningSite
  let structure: Visitor
  let agent: Visitor
  let late: string
  let never: string
  let endsAt: number
  beforeAll(async () => {
    browser = await openBrowser()
    running = await startSite(databaseUrl, { now: at(CLOSING - 60 * MINUTE) })
    structure = await openVisitor(browser, running.site.url, {})
    agent = await openVisitor(browser, running.site.url, { javaScriptEnabled: false })
  })
  afterAll(async () => {
    await browser.close()
    running.stop()
  })
  const startAgain = async (instant: number): Promise<void> => {
    running.halt()
    running = await startSite(databaseUrl, { now: at(instant), again: running.site })
  }
  const prepare = async (): Promise<string> => {
    const reference = await openDossier(structure)
    await answer(structure, reference, buildDossierAnswers())
    await joinAll(structure, reference)
    return reference
  }
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
    await structure.signIn('association@demo.test')
    late = await prepare()
    never = await prepare()
    await ask(late)
    await ask(never)
  })

  step('its region reads the request and nothing of the draft, and grants it', async () => {
    const { page, visit, go, look, watch } = agent
    await agent.signIn('dreets.ara@demo.test')
    await visit('/instruction')
    await reads(page, '2 structures demandent à signer après la clôture')
    watch.expectRefusal(404)
    await go(`/instruction/${late}`, 404)
    for (const left of ['2', '1']) {
      await visit('/instruction/derogations')
      await reads(page, REASON)
      expect(await page.getByText('Accorder', { exact: true }).count(), left).toBe(Number(left))
      await page.getByText('Accorder', { exact: true }).first().click()
      await look()
      await press(page, 'Accorder la signature tardive')
      await reads(page, 'La signature tardive est accordée')
    }
    await look()
    await reads(page, 'Aucune demande n’attend de réponse')
    expect(watch.take()).toEqual([])
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
      endsAt = Date.now() + SECONDS_BEFORE_THE_END * 1000
      await startAgain(LAST_INSTANT - SECONDS_BEFORE_THE_END * 1000)
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
      expect(Date.now(), 'the machine was too slow').toBeLessThan(endsAt)
    },
  )

  step('X32 once the day is over the signature is refused, with the sentence', async () => {
    const { page, look, visit } = structure
    await page.waitForTimeout(Math.max(0, endsAt - Date.now()) + 2000)
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
        { timeout: 60_000, interval: 1000 },
      )
      .toBeGreaterThan(1)
    await reads(page, `Le dossier ${late} est signé`)
    await visit(`/dossiers/${never}`)
    await reads(page, 'Non déposé dans les délais')
    await visit(`/dossiers/${never}/signature`)
    expect(structure.watch.take()).toEqual([])
  })
}

const chromium = inject('browser')
const mongo = inject('mongo')
const { sqlite, mongodb } = inject('sites')
const serviceFor = (site: typeof sqlite) => ('binary' in chromium ? site : chromium)
const mongoUrl = 'url' in mongo ? mongo.url.replace('/?', `/signature${Date.now()}?`) : undefined

describeWith('a late signature (SQLite)', serviceFor(sqlite), () => story(undefined))

describeWith('a late signature (MongoDB)', serviceFor(mongodb), () => story(mongoUrl))
