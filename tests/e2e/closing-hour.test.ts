import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

import { formatInstant } from '#i18n/dates.ts'
import { closingInstant } from '#editions/calendar.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { startSite, type RunningSite } from '#tests/setup/running-site.ts'
import { describeWith } from '#tests/setup/service.ts'

import { control, press, reads } from './support/acts.ts'
import { openBrowser } from './support/browser.ts'
import { answer, joinAll, openDossier, openForm } from './support/dossier.ts'
import { makeStep } from './support/steps.ts'
import { openVisitor, type Visitor } from './support/visitor.ts'

const { calendar } = aap2025
const CLOSING = closingInstant(calendar)
const MINUTE = 60_000
/** Long enough for a slow machine to start the server and show a page before the hour. */
const SECONDS_BEFORE_THE_HOUR = 20

const before = (milliseconds: number): string =>
  new Date(CLOSING.getTime() - milliseconds).toISOString()

/**
 * A site of its own, whose clock is set by starting it again on what it held: an hour before the closing
 * to prepare a dossier, then seconds before.
 */
const story = (databaseUrl: string | undefined): void => {
  const step = makeStep()
  let browser: Browser
  let running: RunningSite
  let person: Visitor
  let reference: string
  let struckAt: number
  beforeAll(async () => {
    browser = await openBrowser()
    running = await startSite(databaseUrl, { now: before(60 * MINUTE) })
    person = await openVisitor(browser, running.site.url, {})
  })
  afterAll(async () => {
    await browser.close()
    running.stop()
  })

  step('a dossier is ready, and the page says until when', async () => {
    await person.signIn('association@demo.test')
    reference = await openDossier(person)
    await answer(person, reference, buildDossierAnswers())
    await joinAll(person, reference)
    await person.visit(`/dossiers/${reference}/verification`)
    await reads(person.page, 'Le dossier peut être déposé')
    await reads(person.page, formatInstant(CLOSING, calendar.zone))
  })

  step('seconds before the hour it can still be filed', async () => {
    running.halt()
    struckAt = Date.now() + SECONDS_BEFORE_THE_HOUR * 1000
    const now = before(SECONDS_BEFORE_THE_HOUR * 1000)
    running = await startSite(databaseUrl, { now, again: running.site })
    const { page, go } = person
    await go(`/dossiers/${reference}/verification`)
    await page.getByLabel('Nom et prénom de la personne qui signe').fill('Nom Prénom')
    await page.getByLabel('Qualité').fill('Présidence')
    await page.locator('label[for=accept]').click()
    expect(Date.now(), 'the machine was too slow').toBeLessThan(struckAt)
  })

  step('once it has struck the filing is refused, with the hour', async () => {
    const { page, look } = person
    await page.waitForTimeout(Math.max(0, struckAt - Date.now()) + 2000)
    await press(page, 'Déposer le dossier')
    await reads(page, 'L’appel à projets est clos')
    await reads(page, formatInstant(CLOSING, calendar.zone))
    await look()
  })

  step('nothing is lost: the draft reads as it was', async () => {
    const { page, visit } = person
    await openForm(person, reference, 'projet')
    expect(await control(page, 'projet_intitule').inputValue()).toBe('Clauses sociales en Isère')
    await visit(`/dossiers/${reference}`)
    await visit('/espace')
    await reads(page, 'L’appel à projets est clos : ce brouillon ne peut plus être déposé.')
    expect(person.watch.take()).toEqual([])
  })
}

const chromium = inject('browser')
const mongo = inject('mongo')
const { sqlite, mongodb } = inject('sites')
const serviceFor = (site: typeof sqlite) => ('binary' in chromium ? site : chromium)
const mongoUrl = 'url' in mongo ? mongo.url.replace('/?', `/heure${Date.now()}?`) : undefined

describeWith('the closing hour (SQLite)', serviceFor(sqlite), () => story(undefined))

describeWith('the closing hour (MongoDB)', serviceFor(mongodb), () => story(mongoUrl))
