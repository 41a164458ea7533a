/**
 * Whether a filter is one that both databases can take. What neither refuses by itself (a comparison for
 * maps, a text for a date, an object for a value) would come back as a fault of ours.
 */
const DEEPEST = 8
const MOST_CONDITIONS = 200

const COMPARISONS: ReadonlySet<string> = new Set([
  'equals',
  'not_equals',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'exists',
])
const MEMBERSHIPS: ReadonlySet<string> = new Set(['in', 'not_in'])

type Node = Readonly<Record<string, unknown>>
/** What is left to be read, shared by the whole filter. */
type Budget = { conditions: number }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isValue = (value: unknown): boolean =>
  value === null ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && !value.includes('\0'))

const isDate = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))

/** A list, or as Payload also reads it a text with commas. */
const membersOf = (operand: unknown): readonly unknown[] => {
  if (Array.isArray(operand)) return operand
  return typeof operand === 'string' ? operand.split(',') : [operand]
}

const operandIsFit = (operator: string, operand: unknown, dated: boolean): boolean => {
  const values = MEMBERSHIPS.has(operator) ? membersOf(operand) : [operand]
  const fits = dated && operator !== 'exists' ? isDate : isValue
  return values.length <= MOST_CONDITIONS && values.every(fits)
}

const comparisonsAreFit = (comparisons: unknown, dated: boolean): boolean =>
  isNode(comparisons) &&
  Object.entries(comparisons).every(
    ([operator, operand]) =>
      (COMPARISONS.has(operator) || MEMBERSHIPS.has(operator)) &&
      operandIsFit(operator, operand, dated),
  )

const isDated = (field: string, dates: ReadonlySet<string>): boolean =>
  dates.has(field.slice(field.lastIndexOf('.') + 1))

const nodeIsFit = (
  node: unknown,
  dates: ReadonlySet<string>,
  budget: Budget,
  depth: number,
): boolean => {
  if (!isNode(node) || depth > DEEPEST) return false
  return Object.entries(node).every(([key, value]) => {
    budget.conditions -= 1
    if (budget.conditions < 0) return false
    const joins = key.toLowerCase() === 'and' || key.toLowerCase() === 'or'
    if (!joins) return comparisonsAreFit(value, isDated(key, dates))
    return (
      Array.isArray(value) && value.every((child) => nodeIsFit(child, dates, budget, depth + 1))
    )
  })
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

/** @param dates names of the fields that are dates */
export const filterIsFit = (where: unknown, dates: ReadonlySet<string>): boolean =>
  where === undefined || nodeIsFit(filterOf(where), dates, { conditions: MOST_CONDITIONS }, 0)
