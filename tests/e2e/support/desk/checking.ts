/** An instructor checks a dossier: takes it in charge, judges its documents one by one, marks an answer. */
import type { Page } from 'playwright-core'

import { press, reads } from '../acts.ts'
import type { Visitor } from '../visitor.ts'

/** Presses what sends a plain form, and waits for the page that it leads to. */
export const send = async (page: Page, name: string): Promise<void> => {
  const loaded = page.waitForEvent('load')
  await press(page, name)
  await loaded
}

const IN_CHARGE = 'Chargé du dossier'

/** Finds a dossier in the list of its region, opens it and takes it in charge. */
export const takeCharge = async ({ page, visit, look }: Visitor, reference: string) => {
  await visit(`/instruction?recherche=${reference}`)
  await page.getByRole('link', { name: reference, exact: true }).click()
  await page.waitForURL(`**/instruction/${reference}`)
  const people = page.getByLabel(IN_CHARGE)
  const me = await people.locator('option', { hasText: 'Moi (' }).getAttribute('value')
  await people.selectOption(me)
  await send(page, 'Affecter')
  await reads(page, 'L’affectation est enregistrée')
  await look()
}

/** Says of the document that stands open what it is worth. */
export const judge = async (page: Page, verdict: string, question?: string): Promise<void> => {
  if (question) await page.getByLabel('Ce qui sera demandé à la structure').fill(question)
  await send(page, verdict)
}

/** Opens a document of the list beside it. */
export const openDocument = async (
  { page, visit, look }: Visitor,
  reference: string,
  name: string,
) => {
  await visit(`/instruction/${reference}/pieces`)
  await page.getByRole('link', { name }).first().click()
  await page.waitForURL(/#controle$/)
  await look()
}

type Mark = { page: string; key: string; question: string }

/** Marks an answer, with what the structure will be asked of it. */
export const markAnswer = async (
  { page, go, look }: Visitor,
  reference: string,
  mark: Mark,
): Promise<void> => {
  await go(`/instruction/${reference}`)
  const section = page.locator(`section#${mark.page}`)
  await section.locator('summary', { hasText: 'Marquer une réponse' }).click()
  await section.getByLabel('Réponse', { exact: true }).selectOption(mark.key)
  await section.getByLabel('Question posée à la structure').fill(mark.question)
  await send(page, 'Marquer à compléter')
  await reads(section, mark.question)
  await look()
}
