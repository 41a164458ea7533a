/**
 * Deep equality of stored values: texts, numbers, booleans, lists and plain records, whatever the order
 * of their properties. No answer is one thing, whether it is written null or left out.
 */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left ?? null, right ?? null)) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return (
      left.length === right.length && left.every((item, index) => sameValue(item, right[index]))
    )
  }
  if (!isObject(left) || !isObject(right)) return false
  const keys = presentKeys(left)
  return (
    keys.length === presentKeys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const presentKeys = (value: Record<string, unknown>): string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined && value[key] !== null)
