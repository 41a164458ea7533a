/**
 * What a reading through Payload's REST may ask. Payload takes `limit=0` and `pagination=false` as « all »
 * and hands the rest to the database as it comes: a page of rows at most leaves here, and a filter that
 * no screen would write is refused before it is read.
 */
export const MOST_ROWS = 100
const DEEPEST_POPULATION = 2
const DEEPEST_FILTER = 8
const MOST_CONDITIONS = 200
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

/** The filter as an object: Payload reads it written in brackets or as JSON. */
const filterOf = (where: unknown): unknown => {
  if (typeof where !== 'string') return where
  try {
    return JSON.parse(where)
  } catch {
    return undefined
  }
}

/** Conditions and values in a filter; more than any filter may have when it is nested too deep. */
const sizeOf = (node: unknown, depth = 0): number => {
  if (typeof node !== 'object' || node === null) return 1
  if (depth > DEEPEST_FILTER) return MOST_CONDITIONS + 1
  let size = 0
  for (const child of Object.values(node)) {
    size += sizeOf(child, depth + 1)
    if (size > MOST_CONDITIONS) return size
  }
  return size
}

const filterIsFit = (where: unknown): boolean => {
  if (where === undefined) return true
  const filter = filterOf(where)
  return typeof filter === 'object' && filter !== null && sizeOf(filter) <= MOST_CONDITIONS
}

const sortIsFit = (sort: unknown): boolean => {
  if (sort === undefined) return true
  const names = Array.isArray(sort) ? sort : [sort]
  const written = names.every((name): name is string => typeof name === 'string')
  return written && names.join(',').split(',').length <= MOST_SORTS
}

/** The query brought within bounds, or the parameter that cannot be. */
export const boundedQuery = (query: Query): Bounded => {
  if (!filterIsFit(query.where)) return { ok: false, field: 'where' }
  if (!sortIsFit(query.sort)) return { ok: false, field: 'sort' }
  const limit = limitOf(query)
  const { page, depth } = query
  return {
    ok: true,
    query: {
      ...query,
      ...(limit === undefined ? {} : { limit: String(limit) }),
      ...(page === undefined ? {} : { page: String(wholeNumber(page) || 1) }),
      ...(depth === undefined
        ? {}
        : { depth: String(Math.min(wholeNumber(depth) ?? 0, DEEPEST_POPULATION)) }),
    },
  }
}
