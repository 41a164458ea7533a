import { cellLabel, formIssues, rowLabel } from '#i18n/form-issues.ts'
import type { CompiledColumn, CompiledField } from '../compile/form.ts'
import type { FieldOf } from '../definition.ts'
import { isUnanswered, liveRows } from '../stored.ts'
import { checkValue } from './check-value.ts'
import { type Found, found, foundProblem } from './found.ts'
import { isRequired } from './required.ts'
import type { State, TableRow } from './state.ts'
import { rowValues } from './steps.ts'

type Table = FieldOf<'table'> | FieldOf<'posts'>

/** What is wrong in a table: its number of rows, its empty rows, each of its cells. */
export function tableIssues(
  state: State,
  compiled: CompiledField,
  table: Table,
  required: boolean,
): readonly Found[] {
  const rows = state.rows.get(compiled.key) ?? []
  return [
    ...countIssues(state, table, required),
    ...rows.flatMap((row, index) => rowIssues(state, compiled, table, row, index + 1)),
  ]
}

function countIssues(state: State, table: Table, required: boolean): Found[] {
  const { key, label, maxRows, minRows = required ? 1 : 0 } = table
  const count = liveRows(state.answers[key]).length
  if (count > maxRows) {
    return [found(key, label, 'rows.tooMany', formIssues['rows.tooMany'](maxRows, count))]
  }
  if (count === 0 && required)
    return [found(key, label, 'answer.missing', formIssues['answer.missing']())]
  return count < minRows && (count > 0 || required)
    ? [found(key, label, 'rows.tooFew', formIssues['rows.tooFew'](minRows, count))]
    : []
}

function rowIssues(
  state: State,
  compiled: CompiledField,
  table: Table,
  row: TableRow,
  position: number,
): Found[] {
  const path = `${table.key}/${row.id}`
  const visible = compiled.columns.filter(({ key }) => state.visible.has(`${path}/${key}`))
  if (visible.every(({ key }) => isUnanswered(row.cells[key]))) {
    const label = rowLabel(table.label, table.rowLabel, position)
    return [found(path, label, 'row.empty', formIssues['row.empty']())]
  }
  return visible.flatMap((column) => cellIssues(state, table, row, position, column))
}

function cellIssues(
  state: State,
  table: Table,
  row: TableRow,
  position: number,
  compiled: CompiledColumn,
): Found[] {
  const { key, column } = compiled
  const path = `${table.key}/${row.id}/${key}`
  const values = compiled.requiredIf ? rowValues(state, row) : state.values
  const required = isRequired(state, compiled, column, path, values)
  const problem = checkValue(column, row.cells[key], required)
  if (!problem) return []
  return [
    foundProblem(path, cellLabel(table.label, table.rowLabel, position, column.label), problem),
  ]
}
