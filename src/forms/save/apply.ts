import type { Answer, AnswerPath, Answers, CellValue, Row } from '../answers.ts'
import { rowAt, storedRows } from '../stored.ts'
import type { RowState, Stored } from './normalise.ts'

/**
 * The answers with one value written, the rest untouched. `value` is what `normalise` gave for the path;
 * `null` clears the answer.
 */
export function applyOperation(answers: Answers, path: AnswerPath, value: Stored): Answers {
  const [key = '', rowId, column] = path.split('/')
  if (rowId === undefined) return withEntry(answers, key, value as Answer | null)
  const rows = storedRows(answers[key])
  const row = rowAt(rows, rowId)
  const written =
    column === undefined ? writeRow(row, value) : writeCell(row, column, value as CellValue | null)
  return { ...answers, [key]: { ...rows, [rowId]: written } }
}

/** A tombstone keeps its cells, so that a row restored comes back whole. */
function writeRow(row: Row | undefined, value: Stored): Row {
  const state = value as RowState
  const { order, cells } = row ?? { order: 0, cells: {} }
  if ('deleted' in state) return { order, deleted: true, cells }
  return { order: state.order, cells: { ...cells, ...state.cells } }
}

/** A fixed line of a budget has no row until its first amount; its order means nothing. */
function writeCell(row: Row | undefined, column: string, value: CellValue | null): Row {
  const { cells, ...rest } = row ?? { order: 0, cells: {} }
  return { ...rest, cells: withEntry(cells, column, value) }
}

function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Record<string, Value> {
  const { [key]: _replaced, ...others } = record
  return value === null ? others : { ...others, [key]: value }
}
