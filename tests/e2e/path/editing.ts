/** What DGEFP writes in the administration before it publishes, and what anybody then reads. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'

import { formatCents } from '#i18n/numbers.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'

import { reads } from '../support/acts.ts'

/** Unlike those of the seed: only what was published anew says them. */
const SENTENCE = 'Une phrase que la DGEFP vient d’écrire.'
const COLLECTION = 'Relève avancée'
const ENVELOPE = formatCents(462_500_000)
const DOCUMENT = 'Liste que la DGEFP vient de renommer'
const CONTACT = 'boite-nouvelle@services.example'

/** The least that Payload takes for a PDF: it looks for a table of references. */
const OFFICIAL_TEXT = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n41\n%%EOF\n',
)

const openTab = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

const fill = (page: Page, field: string, text: string): Promise<void> =>
  page.locator(`[id="field-${field}"]`).fill(text)

/** Texts, calendar, envelope, documents and contacts, each by its box of the administration. */
export const writeEdition = async (page: Page): Promise<void> => {
  await openTab(page, 'Présentation')
  await page.locator('[contenteditable="true"]').first().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(`${SENTENCE} `)
  await openTab(page, 'Calendrier')
  await fill(page, 'calendar__collectionDates__0__label', COLLECTION)
  await openTab(page, 'Financement')
  await fill(page, 'envelope', ENVELOPE)
  await openTab(page, 'Pièces')
  await fill(page, 'documents__7__label', DOCUMENT)
  await openTab(page, 'Contacts')
  await fill(page, 'contacts__1__email', CONTACT)
  // Dates stand as French writes them: a thirteenth month would show.
  expect(await page.locator('.date-time-picker input').first().inputValue()).toMatch(
    /^\d{2}\/(0\d|1[0-2])\/\d{4}$/,
  )
  await page.locator('#action-save').click()
}

/** The official text is an annex of its own, joined to the edition and to the key that it gives. */
export const joinOfficialText = async (page: Page, title: string): Promise<void> => {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'texte.pdf', mimeType: 'application/pdf', buffer: OFFICIAL_TEXT })
  await fill(page, 'title', 'Texte officiel')
  await fill(page, 'key', aap2025.annexes[0]?.key ?? '')
  await page.locator('#field-call input').first().click()
  await page.locator('.rs__option').getByText(title, { exact: true }).click()
  await page.locator('#action-save').click()
  await reads(page, 'avec succès')
}

/** The first of the annexes is the official text, whose bytes are those that were joined. */
export const downloadOfficialText = async (page: Page): Promise<void> => {
  const link = page.locator('#documents a[href*="/annexes/"]').first()
  const response = await page.context().request.get((await link.getAttribute('href')) ?? '')
  expect(await response.body()).toEqual(OFFICIAL_TEXT)
}

/** The page of the edition says all that was written. */
export const readEdition = async (page: Page): Promise<void> => {
  for (const words of [SENTENCE, COLLECTION, ENVELOPE, DOCUMENT]) await reads(page, words)
}

/** The service of a département is the one that was written. */
export const readContact = (page: Page): Promise<void> => reads(page, CONTACT)
