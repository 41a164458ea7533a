/** What a bench says: a value, what it is held against, and whether the bar is kept. */

export type Result = {
  name: string
  database: 'sqlite' | 'mongodb' | null
  /** null when it could not be measured here; `unit` then says why. */
  value: number | null
  unit: string
  /** value ÷ against; null where there is nothing to divide by. */
  ratio: number | null
  against: { name: string; value: number } | null
  /** The most that `ratio`, or `value` without one, may be; the least of a rate; null: only told. */
  bar: number | null
  ok: boolean | null
}

type Measured = Omit<Result, 'ratio' | 'ok' | 'value'> & {
  value: number
  /** What the bar is for: the ratio where there is one, at most, unless said. */
  bars?: 'value' | 'at least'
}

export const RATE = 'requests a second'

const rounded = (value: number): number => Math.round(value * 1000) / 1000

const isKept = (measured: number, bar: number, bars: Measured['bars']): boolean =>
  bars === 'at least' ? measured >= bar : measured <= bar

/** A measure with its verdict. */
export const judged = ({ value, against, bar, bars, ...about }: Measured): Result => {
  const ratio = against ? rounded(value / against.value) : null
  return {
    ...about,
    value: rounded(value),
    against: against && { ...against, value: rounded(against.value) },
    bar,
    ratio,
    ok: bar === null ? null : isKept(bars === 'value' ? value : (ratio ?? value), bar, bars),
  }
}

export const skipped = (name: string, database: Result['database'], reason: string): Result => ({
  name,
  database,
  value: null,
  unit: `skipped: ${reason}`,
  ratio: null,
  against: null,
  bar: null,
  ok: null,
})

const verdict = ({ ok, value }: Result): string => {
  if (ok !== null) return ok ? 'ok' : 'MISSED'
  return value === null ? 'skipped' : 'told'
}

const number = (value: number | null): string => (value === null ? '' : String(value))

/** A rate is a number of requests: the more the better. */
const barOf = ({ bar, unit }: Result): string => {
  if (bar === null) return ''
  return `${unit === RATE ? '≥' : '≤'} ${bar}`
}

const cells = (result: Result): string[] => [
  result.name,
  result.database ?? '',
  result.value === null ? result.unit : `${result.value} ${result.unit}`,
  result.against ? `${result.against.value} (${result.against.name})` : '',
  number(result.ratio),
  barOf(result),
  verdict(result),
]

const HEADINGS = ['what', 'database', 'value', 'against', 'ratio', 'bar', '']

/** The results as a table of Markdown, aligned to be read as text too. */
export const tableOf = (results: readonly Result[]): string => {
  const rows = [HEADINGS, ...results.map(cells)]
  const widths = HEADINGS.map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const lines = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '),
  )
  const rule = widths.map((width) => '-'.repeat(width)).join(' | ')
  return [lines[0], rule, ...lines.slice(1)].map((line) => `| ${line ?? ''} |`).join('\n')
}
