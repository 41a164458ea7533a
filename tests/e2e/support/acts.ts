/** What a person does with the controls of a page. */
import type { Locator, Page } from 'playwright-core'

import { fieldId } from '#ui/form/field-id.ts'

/** Spaces of a regular expression match those of any width: the page is set in French. */
const wordsOf = (words: string): RegExp =>
  new RegExp(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join(String.raw`\s+`),
  )

/** Presses a button by its words. */
export const press = (page: Page | Locator, name: string): Promise<void> =>
  page.getByRole('button', { name }).first().click()

/** Reads words somewhere in the page, waiting for them. */
export const reads = (page: Page | Locator, words: string): Promise<void> =>
  page.getByText(wordsOf(words)).filter({ visible: true }).first().waitFor()

/** Ticks a box by the words beside it: the whole label is the target. */
export const tick = (within: Page | Locator, words: string): Promise<void> =>
  within
    .locator('label')
    .filter({ hasText: new RegExp(`^${wordsOf(words).source}$`) })
    .click()

/** Ticks the box whose label holds some words. */
export const tickBox = (within: Page | Locator, words: string): Promise<void> =>
  within.locator('label').filter({ hasText: words }).click()

/** The control that answers a path. */
export const control = (page: Page, path: string): Locator =>
  page.locator(`[id="${fieldId(path)}"]`)

/** Types in the box of a path, in place of what was there. */
export const type = (page: Page, path: string, text: string): Promise<void> =>
  control(page, path).fill(text)

/** Ticks one of the answers of a question. */
export const tickAnswer = async (page: Page, path: string, value: string): Promise<void> => {
  const box = page.locator(`input[name="${path}"][value="${value}"]`)
  if (await box.isChecked()) return
  await page.locator(`label[for="${await box.getAttribute('id')}"]`).click()
}
