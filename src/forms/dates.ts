import { normalise } from '#platform/text.ts'
import { type Parsed, accept, refuse } from './kinds/refusal.ts'
import { narrowWidth } from './kinds/typed-text.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

const WEEKDAY = /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? /

const EARLIEST_YEAR = 1800
const LATEST_YEAR = 2199

/**
 * Reads a date as people write it (`15/07/2025`, `15 juillet 2025`, `1er juil. 2025`, `2025-07-15`) and
 * gives the local date `YYYY-MM-DD`. A year of two digits is refused: it has two readings.
 */
export function readDate(line: string): Parsed<string> {
  const text = normaliseDate(line)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return localDate(iso[1], iso[2], iso[3])
  const written = /^(\d{1,2})(?:er)?[ /.-]+(\d{1,2}|[a-z]{3,9})[ /.-]+(\d{4}|\d{2})$/.exec(text)
  if (!written) return refuse('date.format')
  const [, day, month = '', year = ''] = written
  const rank = /^\d/.test(month) ? month : monthRank(month)
  if (rank === undefined) return refuse('date.format')
  return year.length === 2 ? refuse('date.year') : localDate(year, rank, day)
}

function normaliseDate(line: string): string {
  const plain = narrowWidth(line).replace(/[\u2010-\u2015]/g, '-')
  const words = /[a-z]/i.test(plain) ? normalise(plain).replace(WEEKDAY, '') : plain
  return words
    .replace(/\s*([/.-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** From « juillet », « juil », « sept » to its number; « jui » alone could be two months. */
function monthRank(word: string): string | undefined {
  const ranks = MONTHS.flatMap((month, rank) =>
    normalise(month).startsWith(word) ? [String(rank + 1)] : [],
  )
  return ranks.length === 1 ? ranks[0] : undefined
}

function localDate(year = '', month = '', day = ''): Parsed<string> {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return refuse('date.impossible')
  if (y < EARLIEST_YEAR || y > LATEST_YEAR) return refuse('date.year')
  return accept(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A local date in full, « 1er juillet 2025 ». */
export function formatDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const rank = Number(day)
  return `${rank === 1 ? '1er' : rank} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}
