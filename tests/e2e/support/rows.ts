/** Tables, posts and budgets: rows are added one by one, and their cells filled in. */
import type { Locator, Page } from 'playwright-core'

import type { Rows, Scalar } from '#forms/answers.ts'
import type { FieldOf } from '#forms/definition.ts'
import { formatCents } from '#i18n/numbers.ts'
import { fieldId } from '#ui/form/field-id.ts'

import { control, press } from './acts.ts'
import type { Fill } from './form.ts'

const rowsOf = (page: Page, key: string): Locator =>
  page.locator(`[id^="${fieldId(key)}--"][id$="-ligne"]`)

const rowIdOf = async (row: Locator, key: string): Promise<string> =>
  ((await row.getAttribute('id')) ?? '').slice(fieldId(key).length + 2, -'-ligne'.length)

/** Presses what adds a row, and waits until the focus is in it. @returns the path of the row */
export const addRow = async (
  page: Page,
  key: string,
  add: () => Promise<void>,
): Promise<string> => {
  const before = await rowsOf(page, key).count()
  await add()
  const row = rowsOf(page, key).nth(before)
  await row.waitFor()
  return `${key}/${await rowIdOf(row, key)}`
}

export const fillRows = async (
  page: Page,
  field: FieldOf<'table'> | FieldOf<'posts'>,
  rows: Rows,
  fill: Fill,
): Promise<void> => {
  for (const { cells } of Object.values(rows)) {
    const path = await addRow(page, field.key, () => control(page, field.key).click())
    for (const column of field.columns)
      if (cells[column.key] !== undefined)
        await fill(page, `${path}/${column.key}`, column, cells[column.key] as Scalar)
  }
}

/** Opens the account in which a line stands, when it is folded. */
export const unfold = async (line: Locator): Promise<void> => {
  const folded = line.locator('xpath=ancestor::details[not(@open)]')
  if ((await folded.count()) > 0) await folded.locator('summary').first().click()
}

/** Writes the amount of a fixed line: `charges-641`. */
export const fillLine = async (
  page: Page,
  budget: string,
  line: string,
  amount: string,
): Promise<void> => {
  const box = control(page, `${budget}/${line}/amount`)
  await unfold(box)
  await box.fill(amount)
}

export type Funder = { name: string; type: string; status: 'asked' | 'granted'; amount: string }

/** Adds a funder beneath account 74. @returns the path of its line */
export const addFunder = async (page: Page, budget: string, funder: Funder): Promise<string> => {
  const add = 'Ajouter une ligne au compte 74'
  const account = page.locator('details').filter({ hasText: add })
  if ((await account.getAttribute('open')) === null)
    await account.locator('summary').first().click()
  const path = await addRow(page, budget, () => press(account, add))
  await control(page, `${path}/name`).fill(funder.name)
  await control(page, `${path}/type`).selectOption(funder.type)
  await control(page, `${path}/status`).selectOption(funder.status)
  await control(page, `${path}/amount`).fill(funder.amount)
  return path
}

export const fillBudget = async (
  page: Page,
  field: FieldOf<'budget'>,
  rows: Rows,
): Promise<void> => {
  for (const [id, { cells }] of Object.entries(rows)) {
    const amount = formatCents(Number(cells['amount']))
    if (/^(charges|products)-/.test(id)) await fillLine(page, field.key, id, amount)
    else await addFunder(page, field.key, { ...(cells as unknown as Funder), amount })
  }
}
