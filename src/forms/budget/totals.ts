import type { Answer } from '../answers.ts'
import { type LiveRow, liveRows } from '../stored.ts'
import {
  type Budget,
  fixedLines,
  isFixedId,
  lineId,
  namedAccounts,
  type Side,
  sides,
} from './lines.ts'

/** Totals in cents; what is not answered, or still as it was typed, counts as nothing. */
export type BudgetTotals = {
  charges: number
  products: number
  /** Accounts 86 and 87, kept out of the two totals above. */
  chargesInKind: number
  productsInKind: number
  /** `charges-64` → the account with its lines; `charges-641` → the line alone. */
  accounts: Readonly<Record<string, number>>
}

/** A row that applicants added, as far as it can be read. */
export type NamedLine = {
  id: string
  side: Side
  account: string
  inKind: boolean
  amount: number
  row: LiveRow
}

export function budgetTotals(budget: Budget, answer: Answer | undefined): BudgetTotals {
  const lines = readLines(budget, liveRows(answer))
  const accounts: Record<string, number> = {}
  for (const { side, account, code, amount } of lines) {
    for (const id of new Set([lineId(side, account), lineId(side, code)])) {
      accounts[id] = (accounts[id] ?? 0) + amount
    }
  }
  const total = (side: Side, inKind: boolean): number =>
    lines
      .filter((line) => line.side === side && line.inKind === inKind)
      .reduce((sum, { amount }) => sum + amount, 0)
  return {
    charges: total('charges', false),
    products: total('products', false),
    chargesInKind: total('charges', true),
    productsInKind: total('products', true),
    accounts: { ...emptyAccounts(budget), ...accounts },
  }
}

type Line = { side: Side; account: string; code: string; inKind: boolean; amount: number }

function readLines(budget: Budget, rows: readonly LiveRow[]): readonly Line[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const fixed = fixedLines(budget).map((line) => ({ ...line, amount: cents(byId.get(line.id)) }))
  const named = namedLines(budget, rows).map((line) => ({ ...line, code: line.account }))
  return [...fixed, ...named]
}

/** Named lines that stand under an account of the budget, in their order. */
export function namedLines(budget: Budget, rows: readonly LiveRow[]): readonly NamedLine[] {
  const accounts = namedAccounts(budget)
  return rows.flatMap((row): NamedLine[] => {
    if (isFixedId(row.id)) return []
    const found = accounts.find(
      ({ side, account }) => side === row.cells['side'] && account.code === row.cells['account'],
    )
    if (!found) return []
    const { side, account } = found
    const { code, inKind = false } = account
    return [{ id: row.id, side, account: code, inKind, amount: cents(row), row }]
  })
}

function cents(row: LiveRow | undefined): number {
  const amount = row?.cells['amount']
  return typeof amount === 'number' && Number.isSafeInteger(amount) ? amount : 0
}

function emptyAccounts(budget: Budget): Record<string, number> {
  const ids = sides.flatMap((side) =>
    budget[side].flatMap(({ code, lines = [] }) =>
      [code, ...lines.map((line) => line.code)].map((id) => lineId(side, id)),
    ),
  )
  return Object.fromEntries(ids.map((id) => [id, 0]))
}
