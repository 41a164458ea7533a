import { budgetWords } from '#i18n/budget.ts'
import {
  type Budget,
  type FixedLine,
  fixedLines,
  namedAccounts,
  namedColumns,
  type Side,
} from '../budget/lines.ts'
import { budgetTotals } from '../budget/totals.ts'
import type { ScalarField } from '../definition.ts'
import type { Cell, Column } from '../kinds/kind.ts'
import type { FiledRow } from './filed.ts'
import { formatCell } from './filed-rows.ts'

const centsPerEuro = 100

/** Columns of one budget line: fixed and named lines alike. */
export const budgetLineColumns: readonly Column[] = [
  { key: 'side', label: budgetWords.side, type: 'text' },
  { key: 'account', label: budgetWords.account, type: 'text' },
  { key: 'label', label: budgetWords.line, type: 'text' },
  { key: 'type', label: budgetWords.funderType, type: 'text' },
  { key: 'status', label: budgetWords.status, type: 'text' },
  { key: 'amount', label: `${budgetWords.amount} (€)`, type: 'number' },
]

export type FiledLine = {
  side: Side
  account: string
  code: string
  label: string
  inKind: boolean
  type: string
  status: string
  /** Cents. */
  amount: number
}

/** The lines of a filed budget with their words. */
export function filedLines(budget: Budget, rows: readonly FiledRow[]): readonly FiledLine[] {
  const fixed = new Map(fixedLines(budget).map((line) => [line.id, line]))
  const columns = new Map(namedColumns(budget).map((column) => [column.key, column]))
  return rows.flatMap((row) => {
    const line = fixed.get(row.id)
    return line ? [fixedLine(line, row)] : namedLine(budget, columns, row)
  })
}

function fixedLine({ side, account, code, label, inKind }: FixedLine, row: FiledRow): FiledLine {
  return { side, account, code, label, inKind, type: '', status: '', amount: amountOf(row) }
}

function namedLine(
  budget: Budget,
  columns: ReadonlyMap<string, ScalarField>,
  row: FiledRow,
): FiledLine[] {
  const found = namedAccounts(budget).find(
    ({ side, account }) => side === row.cells['side'] && account.code === row.cells['account'],
  )
  if (!found) return []
  const word = (key: string): string => {
    const column = columns.get(key)
    return column ? formatCell(column, row.cells[key]) : ''
  }
  const { side, account } = found
  const { code, inKind = false } = account
  const shown = { label: word('name'), type: word('type'), status: word('status') }
  return [{ side, account: code, code, inKind, ...shown, amount: amountOf(row) }]
}

const amountOf = ({ cells }: FiledRow): number =>
  typeof cells['amount'] === 'number' ? cells['amount'] : 0

export function budgetLineCells(line: FiledLine): readonly Cell[] {
  const { side, code, label, type, status, amount } = line
  return [budgetWords.sides[side], code, label, type || null, status || null, amount / centsPerEuro]
}

const totalKeys = ['charges', 'products', 'chargesInKind', 'productsInKind'] as const

const totalLabels: Readonly<Record<(typeof totalKeys)[number], string>> = {
  charges: budgetWords.totalCharges,
  products: budgetWords.totalProducts,
  chargesInKind: `${budgetWords.totalInKind} (${budgetWords.sides.charges})`,
  productsInKind: `${budgetWords.totalInKind} (${budgetWords.sides.products})`,
}

export function budgetTotalColumns({ key, label }: Budget): readonly Column[] {
  return totalKeys.map((total) => ({
    key: `${key}.${total}`,
    label: `${label} – ${totalLabels[total]} (€)`,
    type: 'number',
  }))
}

export function budgetTotalCells(budget: Budget, rows: readonly FiledRow[]): readonly Cell[] {
  if (rows.length === 0) return totalKeys.map(() => null)
  const stored = rows.map(({ id, cells }, order) => [id, { order, cells }] as const)
  const totals = budgetTotals(budget, Object.fromEntries(stored))
  return totalKeys.map((total) => totals[total] / centsPerEuro)
}
