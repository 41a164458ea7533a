/** Filling in a form page as a person does: boxes typed in, labels clicked, rows added. */
import type { Page } from 'playwright-core'

import type { Answer, Answers, Rows, Scalar } from '#forms/answers.ts'
import type { Field, ScalarField } from '#forms/definition.ts'
import { formatCents } from '#i18n/numbers.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'

import { control, tickAnswer, type } from './acts.ts'
import { fillBudget, fillRows } from './rows.ts'

export type Fill = (page: Page, path: string, field: ScalarField, value: Scalar) => Promise<void>

const hundredths = (value: number): string => String(value / 100).replace('.', ',')

/** A stored value as people write it. */
const written = (kind: ScalarField['kind'], value: Scalar): string => {
  if (kind === 'amount') return formatCents(Number(value))
  if (kind === 'etp') return hundredths(Number(value))
  if (kind === 'date') return String(value).split('-').toReversed().join('/')
  return String(value)
}

const tickAll = async (page: Page, path: string, values: readonly string[]): Promise<void> => {
  for (const value of values) await tickAnswer(page, path, value)
}

/** Answers one question, in whichever control it is drawn. */
const fillScalar: Fill = async (page, path, field, value) => {
  if (field.kind === 'yesNo') return tickAnswer(page, path, value === true ? 'oui' : 'non')
  if (field.kind === 'choices') return tickAll(page, path, value as string[])
  if (field.kind !== 'choice') return type(page, path, written(field.kind, value))
  const list = page.locator(`select[name="${path}"]`)
  if ((await list.count()) > 0) await list.selectOption(String(value))
  else await tickAnswer(page, path, String(value))
}

const part = (page: Page, path: string, name: string) => page.locator(`[name="${path}#${name}"]`)

type Address = { lines: readonly string[]; postalCode: string; commune: string }

const fillAddress = async (page: Page, path: string, address: Address): Promise<void> => {
  await part(page, path, 'lines').fill(address.lines.join('\n'))
  await part(page, path, 'postalCode').fill(address.postalCode)
  const communes = part(page, path, 'commune')
  await communes.locator(`option[value="${address.commune}"]`).waitFor({ state: 'attached' })
  await communes.selectOption(address.commune)
}

const fillParts = async (page: Page, path: string, parts: Record<string, string>) => {
  for (const [name, text] of Object.entries(parts)) await part(page, path, name).fill(text)
}

const acceptStatement = async (page: Page, key: string): Promise<void> => {
  if (!(await control(page, key).isChecked())) await page.locator(`label[for="${key}"]`).click()
}

const fillShaped = (page: Page, field: Field, answer: Answer): Promise<void> | undefined => {
  switch (field.kind) {
    case 'address':
      return fillAddress(page, field.key, answer as Address)
    case 'bank':
      return fillParts(page, field.key, answer as Record<string, string>)
    case 'statement':
      return acceptStatement(page, field.key)
    case 'territories':
      return tickAll(page, field.key, answer as string[])
    case 'table':
    case 'posts':
      return fillRows(page, field, answer as Rows, fillScalar)
    case 'budget':
      return fillBudget(page, field, answer as Rows)
    default:
      return undefined
  }
}

const NOT_TYPED = new Set<Field['kind']>(['files', 'computed', 'explanation'])

/** Answers one question of a page. */
const fillField = async (page: Page, field: Field, answer: Answer): Promise<void> => {
  if (NOT_TYPED.has(field.kind)) return
  const shaped = fillShaped(page, field, answer)
  await (shaped ?? fillScalar(page, field.key, field as ScalarField, answer as Scalar))
}

const fieldsOf = (key: string): readonly Field[] => {
  const found = aap2025.form.pages.find((page) => page.key === key)
  if (!found) throw new Error(`no page ${key}`)
  return found.sections.flatMap(({ fields }) => fields)
}

/** Answers the questions of a page in their order, those under a condition once they are asked. */
export const fillPage = async (page: Page, key: string, answers: Answers): Promise<void> => {
  for (const field of fieldsOf(key)) {
    const answer = answers[field.key]
    if (answer !== undefined && answer !== null) await fillField(page, field, answer)
  }
}
