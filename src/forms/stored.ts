import type { Answer, CellValue, Row, Rows, Typed } from './answers.ts'

/** A row that is not deleted, with its id. */
export type LiveRow = { id: string; order: number; cells: Readonly<Record<string, CellValue>> }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was typed and could not be understood. */
export function isTyped(value: unknown): value is Typed {
  return isRecord(value) && typeof value['typed'] === 'string' && Object.keys(value).length === 1
}

/** Whether nothing is answered: no answer, or a list without items. */
export function isUnanswered(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

const isRow = (value: unknown): value is Row =>
  isRecord(value) && typeof value['order'] === 'number' && isRecord(value['cells'])

/** The rows of a table or of a budget as stored, tombstones included; what is not a row is left out. */
export function storedRows(answer: Answer | undefined): Rows {
  if (!isRecord(answer) || isTyped(answer)) return {}
  return Object.fromEntries(Object.entries(answer).filter(([, row]) => isRow(row))) as Rows
}

/** The row of an id that anyone may choose: `constructor` is an id like another. */
export const rowAt = (rows: Rows, id: string): Row | undefined =>
  Object.hasOwn(rows, id) ? rows[id] : undefined

/** Rows in their order, tombstones left out; two rows of one order stand in the order of their ids. */
export function liveRows(answer: Answer | undefined): readonly LiveRow[] {
  return Object.entries(storedRows(answer))
    .filter(([, row]) => !row.deleted)
    .map(([id, { order, cells }]) => ({ id, order, cells }))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
