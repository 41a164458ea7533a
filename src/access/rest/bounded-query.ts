/**
 * What a reading through Payload's REST may ask. Payload takes `limit=0` and `pagination=false` as « all »
 * and hands the rest to the database as it comes: a page of rows at most leaves here, and a filter that
 * no screen would write is refused before it is read.
 */
import { filterIsFit } from './fit-filter.ts'

export const MOST_ROWS = 100
const DEEPEST_POPULATION = 2
const MOST_SORTS = 5
const LONGEST_PAGE_NUMBER = 6

export type Query = Readonly<Record<string, unknown>>
export type Bounded = { ok: true; query: Query } | { ok: false; field: 'where' | 'sort' }

const wholeNumber = (given: unknown): number | undefined =>
  typeof given === 'string' && /^\d+$/.test(given) && given.length <= LONGEST_PAGE_NUMBER
    ? Number(given)
    : undefined

const limitOf = ({ limit, pagination }: Query): number | undefined => {
  // Payload's own ten are a page already.
  if (limit === undefined) return pagination === 'false' ? MOST_ROWS : undefined
  return Math.min(wholeNumber(limit) || MOST_ROWS, MOST_ROWS)
}

/** A column, or a path in one: MongoDB fails on any other text. */
const COLUMN = /^-?[A-Za-z_]\w*(?:\.\w+)*$/

const isNoSort = (sort: unknown): boolean => sort === undefined || sort === ''

const sortIsFit = (sort: unknown): boolean => {
  if (isNoSort(sort)) return true
  const names = Array.isArray(sort) ? sort : [sort]
  const written = names.every((name): name is string => typeof name === 'string')
  if (!written) return false
  const columns = names.join(',').split(',')
  return columns.length <= MOST_SORTS && columns.every((column) => COLUMN.test(column.trim()))
}

/**
 * The query brought within bounds, or the parameter that cannot be.
 * @param dates names of the fields that are dates
 */
export const boundedQuery = (query: Query, dates: ReadonlySet<string> = new Set()): Bounded => {
  if (!filterIsFit(query.where, dates)) return { ok: false, field: 'where' }
  if (!sortIsFit(query.sort)) return { ok: false, field: 'sort' }
  const limit = limitOf(query)
  const { page, depth, sort, ...others } = query
  return {
    ok: true,
    query: {
      ...others,
      ...(isNoSort(sort) ? {} : { sort }),
      ...(limit === undefined ? {} : { limit: String(limit) }),
      ...(page === undefined ? {} : { page: String(wholeNumber(page) || 1) }),
      ...(depth === undefined
        ? {}
        : { depth: String(Math.min(wholeNumber(depth) ?? 0, DEEPEST_POPULATION)) }),
    },
  }
}
