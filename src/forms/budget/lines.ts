import { budgetWords } from '#i18n/budget.ts'
import type { BudgetAccount, FieldOf, ScalarField } from '../definition.ts'

export type Budget = FieldOf<'budget'>
export type Side = 'charges' | 'products'
export const sides: readonly Side[] = ['charges', 'products']

/** A line whose amount is asked: an account without lines nor named lines, or a line of an account. */
export type FixedLine = {
  /** Id of its row in the answers: `charges-641`. */
  id: string
  side: Side
  account: string
  /** Code of the line, or of the account itself. */
  code: string
  label: string
  inKind: boolean
  /** Its one cell. */
  column: ScalarField
}

export const lineId = (side: Side, code: string): string => `${side}-${code}`

const fixedId = /^(charges|products)-/

/** Whether a row is a fixed line by its id: rows that applicants add never look like one. */
export const isFixedId = (id: string): boolean => fixedId.test(id)

export function fixedLines(budget: Budget): readonly FixedLine[] {
  return sides.flatMap((side) => budget[side].flatMap((account) => linesOf(side, account)))
}

function linesOf(side: Side, account: BudgetAccount): FixedLine[] {
  const { lines = [], named = false, inKind = false } = account
  const own = lines.length === 0 && !named ? [{ code: account.code, label: account.label }] : lines
  return own.map(({ code, label }) => ({
    id: lineId(side, code),
    side,
    account: account.code,
    code,
    label,
    inKind,
    column: amountColumn,
  }))
}

/** Accounts beneath which applicants add named lines. */
export function namedAccounts(budget: Budget): readonly { side: Side; account: BudgetAccount }[] {
  return sides.flatMap((side) =>
    budget[side].filter(({ named }) => named).map((account) => ({ side, account })),
  )
}

/** The one cell of a fixed line. */
export const amountColumn: ScalarField = {
  kind: 'amount',
  key: 'amount',
  label: budgetWords.amount,
  min: 0,
}

/** The cells of a named line; a charge has no funder, so no nature nor status (R053). */
export function namedColumns(budget: Budget): readonly ScalarField[] {
  const accounts = namedAccounts(budget)
  const codes = [...new Set(accounts.map(({ account }) => account.code))]
  return [
    {
      kind: 'choice',
      key: 'side',
      label: budgetWords.side,
      required: true,
      options: sides.map((key) => ({ key, label: budgetWords.sides[key] })),
    },
    {
      kind: 'choice',
      key: 'account',
      label: budgetWords.account,
      required: true,
      options: codes.map((key) => ({ key, label: key })),
    },
    { kind: 'text', key: 'name', label: budgetWords.funder, required: true, maxLength: 200 },
    { kind: 'choice', key: 'type', label: budgetWords.funderType, options: budget.funderTypes },
    {
      kind: 'choice',
      key: 'status',
      label: budgetWords.status,
      options: [
        { key: 'asked', label: budgetWords.asked },
        { key: 'granted', label: budgetWords.granted },
      ],
    },
    { ...amountColumn, required: true },
  ]
}

/** A funder of a product is named with its nature and the state of the demand; a charge has none (R053). */
export function namedCellRequired({ key, required = false }: ScalarField, side: unknown): boolean {
  return required || (side === 'products' && (key === 'type' || key === 'status'))
}
