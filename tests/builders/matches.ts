/** Whether a row is one of those that a rule gives: the comparisons that rules use, and no other. */
import type { Where } from 'payload'

type Row = Readonly<Record<string, unknown>>

const COMPARES: Readonly<Record<string, (value: unknown, wanted: unknown) => boolean>> = {
  equals: (value, wanted) => value === wanted,
  exists: (value, wanted) => (value !== null && value !== undefined) === wanted,
  in: (value, wanted) => (wanted as unknown[]).includes(value),
  not_in: (value, wanted) => !(wanted as unknown[]).includes(value),
  like: (value, wanted) => String(value).includes(String(wanted)),
  not_like: (value, wanted) => !String(value).includes(String(wanted)),
}

export const matches = (rule: boolean | Where, row: Row): boolean => {
  if (typeof rule === 'boolean') return rule
  return Object.entries(rule).every(([key, value]) => {
    if (key === 'and') return (value as Where[]).every((one) => matches(one, row))
    if (key === 'or') return (value as Where[]).some((one) => matches(one, row))
    return Object.entries(value as object).every(([operator, wanted]) => {
      const compare = COMPARES[operator]
      if (!compare) throw new Error(`a rule compares by ${operator}`)
      return compare(row[key], wanted)
    })
  })
}
