/** Several readers of one dossier: what each may see of the others, and how far they stand apart. */
import type { Criterion } from '#editions/edition.ts'

import { totalOf, type Scores } from './grid.ts'

export type Sheet = {
  /** Id of the account. */
  reader: string
  name: string
  scores: Scores
  comment: string | null
  given: boolean
}

export type Apart = { lowest: number; highest: number }

export type Spread = {
  /** By key of the criterion, of sheets that were given. */
  criteria: Readonly<Record<string, Apart>>
  /** Hundredths of points; `mean` rounded down. */
  total: Apart & { mean: number }
}

/**
 * The sheets that a reader sees: its own; those of others, once given, only when it has given its own.
 * One who stood aside from the dossier sees none.
 */
export const sheetsSeenBy = (
  sheets: readonly Sheet[],
  { reader, recused }: { reader: string; recused: boolean },
): readonly Sheet[] => {
  if (recused) return []
  const hasGiven = sheets.some((sheet) => sheet.reader === reader && sheet.given)
  return sheets.filter((sheet) => sheet.reader === reader || (hasGiven && sheet.given))
}

const apart = (values: readonly number[]): Apart => ({
  lowest: Math.min(...values),
  highest: Math.max(...values),
})

/** How far readers stand apart, null while nobody gave a score. */
export const spreadOf = (
  criteria: readonly Criterion[],
  sheets: readonly Sheet[],
): Spread | null => {
  const given = sheets.filter((sheet) => sheet.given)
  if (given.length === 0) return null
  const totals = given.map(({ scores }) => totalOf(criteria, scores))
  const sum = totals.reduce((one, other) => one + other, 0)
  return {
    criteria: Object.fromEntries(
      criteria.map(({ key }) => [key, apart(given.map(({ scores }) => scores[key] ?? 0))]),
    ),
    total: { ...apart(totals), mean: Math.floor(sum / given.length) },
  }
}
