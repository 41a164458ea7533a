import type { Where } from 'payload'

/** The rows that one of these says yes to; nothing to say yes is no. */
export const anyOf = (visible: readonly Where[]): false | Where => {
  const [first, ...others] = visible
  if (!first) return false
  return others.length === 0 ? first : { or: [...visible] }
}

/** The rows to which each of these says yes. */
export const allOf = (first: Where, ...others: readonly Where[]): Where =>
  others.length === 0 ? first : { and: [first, ...others] }
