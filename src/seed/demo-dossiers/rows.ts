import type { Rows } from '#forms/answers.ts'

/** Lines of a table, in their order. */
export const rowsOf = (...cells: Rows[string]['cells'][]): Rows =>
  Object.fromEntries(cells.map((row, order) => [`ligne${order + 1}`, { order, cells: row }]))
