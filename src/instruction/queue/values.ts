/** How each value of the address of a list is read; what is not one of those expected is none. */
import * as z from 'zod'

import { EUROS, parseNumber, type NumberShape } from '#forms/numbers.ts'
import { queueErrors } from '#i18n/instruction-queue.ts'

const LONGEST_SEARCH = 200
const ETP: NumberShape = { decimals: 2, units: ['ETP'] }

export const search = z.string().transform((text) => text.slice(0, LONGEST_SEARCH))

/** Several of a list, in its order. */
export const among = <Value extends string>(values: readonly Value[]) =>
  z.array(z.string()).transform((given) => values.filter((value) => given.includes(value)))

export const oneOf = <Value extends string>(values: readonly Value[]) =>
  z.string().transform((word) => values.find((value) => value === word))

export const codes = (known: (code: string) => unknown) =>
  z.array(z.string().max(3)).transform((given) => [...new Set(given.filter((code) => known(code)))])

export const yesNo = z
  .string()
  .transform((word) => (word === 'oui' || word === 'non' ? word === 'oui' : undefined))

/** A word or the id of an account, of either database. */
export const account = z
  .string()
  .transform((word) => (/^[A-Za-z0-9-]{1,64}$/.test(word) ? word : undefined))

/** Part of the address of a call. */
export const slug = z
  .string()
  .transform((word) => (/^[a-z0-9-]{1,100}$/.test(word) ? word : undefined))

/** `YYYY-MM-DD`, of a day that exists. */
export const localDate = z
  .string()
  .transform((text) => (z.iso.date().safeParse(text).success ? text : undefined))

const quantity = (shape: NumberShape, sentence: string) =>
  z.string().transform((typed, context) => {
    const read = parseNumber(typed, shape)
    if (read.ok && read.value !== undefined && read.value >= 0) return read.value
    context.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  })

/** In cents. */
export const money = quantity(EUROS, queueErrors.amount)
/** In hundredths of ETP. */
export const posts = quantity(ETP, queueErrors.etp)

/** A name of an order; a hyphen before it turns it round. */
export const sort = <Name extends string>(names: readonly Name[]) =>
  z.string().transform((word): { by: Name; descending: boolean } | undefined => {
    const by = names.find((name) => name === word.replace(/^-/, ''))
    return by && { by, descending: word.startsWith('-') }
  })

export const pageNumber = z
  .string()
  .transform((digits) => (/^[1-9]\d{0,4}$/.test(digits) ? Number(digits) : undefined))
