import type { Block } from '#documents/blocks.ts'
import { budgetWords } from '#i18n/budget.ts'
import { faceWords } from '#i18n/form-faces.ts'
import { formatCents } from '#i18n/numbers.ts'
import { type Budget, type Side, sides } from '../budget/lines.ts'
import type { BudgetAccount } from '../definition.ts'
import { type FiledLine, filedLines } from './export-budget.ts'
import type { FiledRow } from './filed.ts'

/** One table per side: each account answered with its total, then its lines and its funders. */
export function budgetBlocks(budget: Budget, rows: readonly FiledRow[]): Block[] {
  const lines = filedLines(budget, rows)
  if (lines.length === 0) {
    return [{ type: 'facts', entries: [{ term: budget.label, value: faceWords.unanswered }] }]
  }
  return sides.map((side) =>
    sideTable(
      budget,
      side,
      lines.filter((line) => line.side === side),
    ),
  )
}

function sideTable(budget: Budget, side: Side, lines: readonly FiledLine[]): Block {
  const funders = side === 'products' && budget[side].some(({ named }) => named)
  const totals = totalRows(side, lines)
  const rows = [...budget[side].flatMap((account) => accountRows(account, lines)), ...totals]
  const { account, line, funderType, status, amount } = budgetWords
  const kept = (cells: readonly string[]): string[] =>
    cells.filter((_, index) => funders || (index !== 2 && index !== 3))
  return {
    type: 'table',
    caption: faceWords.budgetSide(budget.label, budgetWords.sides[side]),
    head: kept([account, line, funderType, status, amount]),
    rows: rows.map(kept),
    align: funders ? ['left', 'left', 'left', 'left', 'right'] : ['left', 'left', 'right'],
    totals: totals.length,
  }
}

function accountRows({ code, label }: BudgetAccount, lines: readonly FiledLine[]): string[][] {
  const own = lines.filter(({ account }) => account === code)
  if (own.length === 0) return []
  const alone = own.length === 1 && own[0]!.code === code && own[0]!.label === label
  const head = [code, label, '', '', formatCents(sumOf(own))]
  return alone ? [head] : [head, ...own.map((line) => lineRow(code, line))]
}

function lineRow(account: string, { code, label, type, status, amount }: FiledLine): string[] {
  return [code === account ? '' : code, label, type, status, formatCents(amount)]
}

/** Contributions in kind are shown and kept out of the total (accounts 86 and 87). */
function totalRows(side: Side, lines: readonly FiledLine[]): string[][] {
  const cash = lines.filter(({ inKind }) => !inKind)
  const inKind = lines.filter((line) => line.inKind)
  const label = side === 'charges' ? budgetWords.totalCharges : budgetWords.totalProducts
  const totals = [['', label, '', '', formatCents(sumOf(cash))]]
  if (inKind.length > 0)
    totals.push(['', budgetWords.totalInKind, '', '', formatCents(sumOf(inKind))])
  return totals
}

const sumOf = (lines: readonly FiledLine[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0)
