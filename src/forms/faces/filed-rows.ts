import type { CellValue } from '../answers.ts'
import type { ScalarField } from '../definition.ts'
import { kindOf, type ValueOf } from '../kinds/registry.ts'
import type { FiledAnswer, FiledRow } from './filed.ts'

/** The rows of a filed table or budget; none when it is not answered. */
export function filedRows(answer: FiledAnswer | undefined): readonly FiledRow[] {
  return Array.isArray(answer) ? answer.filter((row) => typeof row === 'object') : []
}

/** A cell in one line of French; empty when it is not answered. */
export function formatCell(column: ScalarField, cell: CellValue | undefined): string {
  if (cell === undefined) return ''
  return kindOf(column).format(cell as ValueOf<ScalarField>, column)
}

/** Total of a column of numbers, in its canonical unit. */
export function columnTotal(rows: readonly FiledRow[], key: string): number {
  return rows.reduce((total, { cells }) => {
    const cell = cells[key]
    return typeof cell === 'number' ? total + cell : total
  }, 0)
}
