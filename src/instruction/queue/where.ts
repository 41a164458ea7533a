import type { Where } from 'payload'

import { wordsOf } from '#platform/search-text.ts'
import { TURNS } from '#workflows/dossier/turn.ts'

import type { QueueQuery, Range, Sort, SortName } from './query.ts'

/** After every text that begins with the same letters. */
const LAST = '\uffff'

const beginning = (column: string, start: string): Where => ({
  and: [
    { [column]: { greater_than_equal: start } },
    { [column]: { less_than: `${start}${LAST}` } },
  ],
})

const named = (words: readonly string[]): Where => ({
  and: words.map((word) => ({ searchName: { contains: ` ${word}` } })),
})

/** `CSI-2025-84-00042`, or its beginning. */
const REFERENCE = /^[a-z]{2,10}-\d{1,4}(-|$)/i
const DIGITS = /^\d+$/

/**
 * What was typed in the search: a reference or its beginning, a SIRET or its beginning (so a SIREN), or
 * the beginnings of words of the name, in any order.
 */
const searchWhere = (search: string): Where[] => {
  const line = search.trim()
  if (REFERENCE.test(line)) return [beginning('reference', line.toUpperCase())]
  const words = wordsOf(line)
  if (words.length === 0) return []
  const digits = line.replace(/[\s.]/g, '')
  // A name may hold a number too.
  return DIGITS.test(digits) ? [{ or: [beginning('siret', digits), named(words)] }] : [named(words)]
}

const rangeWhere = (column: string, { min, max }: Range): Where[] => [
  ...(min === undefined ? [] : [{ [column]: { greater_than_equal: min } }]),
  ...(max === undefined ? [] : [{ [column]: { less_than_equal: max } }]),
]

const amongWhere = (column: string, values: readonly (string | number)[]): Where[] => {
  if (values.length === 0) return []
  return [{ [column]: values.length === 1 ? { equals: values[0] } : { in: [...values] } }]
}

const whether = (column: string, wanted: boolean | undefined): Where[] =>
  wanted === undefined ? [] : [{ [column]: { equals: wanted } }]

/** The conditions of a query, beside the rights. */
export const queueConditions = (query: QueueQuery): Where[] => [
  ...searchWhere(query.search),
  ...amongWhere('region', query.regions),
  ...amongWhere(
    'turn',
    query.turns.map((turn) => TURNS[turn]),
  ),
  ...amongWhere('state', query.states),
  ...(query.departments.length === 0 ? [] : [{ departments: { in: [...query.departments] } }]),
  ...rangeWhere('asked', query.asked),
  ...rangeWhere('etp', query.etp),
  ...whether('newStructure', query.newStructure),
  ...whether('blankZone', query.blankZone),
]

/** The rows of a query among those of a scope. */
export const queueWhere = (query: QueueQuery, scope: Where): Where => ({
  and: [scope, ...queueConditions(query)],
})

const COLUMNS: Readonly<Record<SortName, readonly string[]>> = {
  // Oldest first among those that wait for the same.
  'a-faire': ['turn', 'filedAt'],
  depot: ['filedAt'],
  montant: ['asked'],
  etp: ['etp'],
  structure: ['structureSortName'],
}

/** Columns of an order; the reference, which is unique, settles what is equal. */
export const queueSort = ({ by, descending }: Sort): string[] =>
  [...COLUMNS[by], 'reference'].map((column) => (descending ? `-${column}` : column))
