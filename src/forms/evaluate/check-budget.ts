import { budgetWords } from '#i18n/budget.ts'
import { cellLabel, formIssues, rowLabel } from '#i18n/form-issues.ts'
import {
  amountColumn,
  type Budget,
  fixedLines,
  isFixedId,
  namedCellRequired,
  namedColumns,
} from '../budget/lines.ts'
import { namedLines } from '../budget/totals.ts'
import { isUnanswered, type LiveRow, liveRows } from '../stored.ts'
import { checkValue } from './check-value.ts'
import { type Found, found, foundProblem } from './found.ts'
import type { State } from './state.ts'

/** What is wrong in the boxes of a budget. Whether it balances is for the funding rules. */
export function budgetIssues(state: State, budget: Budget, required: boolean): readonly Found[] {
  const rows = liveRows(state.answers[budget.key])
  const { charges, products } = state.budgets[budget.key] ?? { charges: 0, products: 0 }
  const empty = required && (charges === 0 || products === 0)
  return [
    ...(empty
      ? [found(budget.key, budget.label, 'budget.empty', formIssues['budget.empty']())]
      : []),
    ...fixedIssues(budget, rows),
    ...namedIssues(
      budget,
      rows.filter(({ id }) => !isFixedId(id)),
    ),
  ]
}

function fixedIssues(budget: Budget, rows: readonly LiveRow[]): Found[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return fixedLines(budget).flatMap(({ id, code, label }) => {
    const problem = checkValue(amountColumn, byId.get(id)?.cells['amount'], false)
    const name = `${budget.label}, ${code} ${label}`
    return problem ? [foundProblem(`${budget.key}/${id}/amount`, name, problem)] : []
  })
}

function namedIssues(budget: Budget, rows: readonly LiveRow[]): Found[] {
  const { key, label, maxNamedRows } = budget
  const tooMany = rows.length > maxNamedRows
  return [
    ...(tooMany
      ? [found(key, label, 'rows.tooMany', formIssues['rows.tooMany'](maxNamedRows, rows.length))]
      : []),
    ...rows.flatMap((row, index) => lineIssues(budget, row, index + 1)),
  ]
}

function lineIssues(budget: Budget, row: LiveRow, position: number): Found[] {
  const path = `${budget.key}/${row.id}`
  const columns = namedColumns(budget)
  if (columns.every(({ key }) => isUnanswered(row.cells[key]))) {
    return [
      found(
        path,
        rowLabel(budget.label, budgetWords.row, position),
        'row.empty',
        formIssues['row.empty'](),
      ),
    ]
  }
  const issues = columns.flatMap((column) => {
    const required = namedCellRequired(column, row.cells['side'])
    const problem = checkValue(column, row.cells[column.key], required)
    const label = cellLabel(budget.label, budgetWords.row, position, column.label)
    return problem ? [foundProblem(`${path}/${column.key}`, label, problem)] : []
  })
  const placed = issues.length > 0 || namedLines(budget, [row]).length === 1
  if (placed) return issues
  const label = rowLabel(budget.label, budgetWords.row, position)
  return [found(`${path}/account`, label, 'line.account', formIssues['line.account']())]
}
