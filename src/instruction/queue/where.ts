import type { Where } from 'payload'

import { PARIS } from '#i18n/dates.ts'
import { wordsOf } from '#platform/search-text.ts'
import { endOfDay, startOfDay } from '#platform/working-days.ts'
import { TURNS } from '#workflows/dossier/turn.ts'

import { LIST_COLUMNS, PLACE_COLUMNS } from './list-columns.ts'
import { ME, NOBODY, type Due } from './names.ts'
import type { QueueQuery, Range, Sort, SortName } from './query.ts'

/** From where a query is asked: who « me » is, and what is past. */
export type Standpoint = { me: string; now: Date }

const ANYBODY: Standpoint = { me: '', now: new Date(0) }

const SOON_IN_MILLISECONDS = 7 * 24 * 60 * 60 * 1000

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

const isOfName = (search: string): boolean => {
  const line = search.trim()
  const isNumber = DIGITS.test(line.replace(/[\s.]/g, ''))
  return !REFERENCE.test(line) && !isNumber && wordsOf(line).length > 0
}

const asksOnly = (query: QueueQuery, parts: Partial<QueueQuery>): boolean => {
  const others = { ...query, regions: [], turns: [], ...parts }
  const { call, news } = query
  return call === undefined && news === undefined && queueConditions(others, ANYBODY).length === 0
}

/**
 * The index by which the matches of a name, or of départements and amounts, are counted where nothing else
 * is asked: it holds all of it, and MongoDB would as soon choose one that reads each row. Undefined: its
 * choice is left to it.
 * @param everywhere of all regions
 */
export const countedBy = (
  query: QueueQuery,
  everywhere: boolean,
): readonly string[] | undefined => {
  const { search, regions, turns, departments } = query
  if (departments.length > 0 && asksOnly(query, { departments: [], asked: {} }))
    return PLACE_COLUMNS
  if (!isOfName(search) || !asksOnly(query, { search: '' })) return undefined
  if (!everywhere || regions.length > 0) return ['region', ...LIST_COLUMNS]
  // An index is gone into by its first column alone.
  return turns.length > 0 ? LIST_COLUMNS : undefined
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

const assignedWhere = (assigned: string | undefined, me: string): Where[] => {
  if (assigned === undefined) return []
  if (assigned === NOBODY) return [{ assignee: { exists: false } }]
  return [{ assignee: { equals: assigned === ME ? me : assigned } }]
}

const dueWhere = (due: Due | undefined, now: Date): Where[] => {
  if (due === undefined) return []
  const soon = new Date(now.getTime() + SOON_IN_MILLISECONDS)
  return due === 'passee'
    ? [{ dueAt: { less_than: now.toISOString() } }]
    : [
        { dueAt: { greater_than_equal: now.toISOString() } },
        { dueAt: { less_than_equal: soon.toISOString() } },
      ]
}

/** Days in Paris, as the dates of the list are shown. */
const filedWhere = ({ filedFrom, filedTo }: QueueQuery): Where[] => [
  ...(filedFrom
    ? [{ filedAt: { greater_than_equal: startOfDay(filedFrom, PARIS).toISOString() } }]
    : []),
  ...(filedTo ? [{ filedAt: { less_than_equal: endOfDay(filedTo, PARIS).toISOString() } }] : []),
]

const engagedWhere = (engaged: boolean | undefined): Where[] => {
  if (engaged === undefined) return []
  return engaged
    ? [{ engaged: { greater_than: 0 } }]
    : [{ or: [{ engaged: { exists: false } }, { engaged: { equals: 0 } }] }]
}

/** What awaits nothing has no place in an order by due date. */
const orderedWhere = ({ by }: Sort): Where[] =>
  by === 'echeance' ? [{ dueAt: { exists: true } }] : []

/** The conditions of a query, beside the rights and what other rows say of a dossier. */
export const queueConditions = (query: QueueQuery, { me, now }: Standpoint): Where[] => [
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
  ...assignedWhere(query.assigned, me),
  ...engagedWhere(query.engaged),
  ...filedWhere(query),
  ...dueWhere(query.due, now),
  ...orderedWhere(query.sort),
]

/** The rows of a query among those of a scope. */
export const queueWhere = (query: QueueQuery, scope: Where, from: Standpoint): Where => ({
  and: [scope, ...queueConditions(query, from)],
})

const COLUMNS: Readonly<Record<SortName, readonly string[]>> = {
  // Oldest first among those that wait for the same.
  'a-faire': ['turn', 'filedAt'],
  depot: ['filedAt'],
  montant: ['asked'],
  etp: ['etp'],
  structure: ['structureSortName'],
  echeance: ['dueAt'],
}

/** Columns of an order; the reference, which is unique, settles what is equal. */
export const queueSort = ({ by, descending }: Sort): string[] =>
  [...COLUMNS[by], 'reference'].map((column) => (descending ? `-${column}` : column))
