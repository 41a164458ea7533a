/** What a desk asks of its list, read from an address and written back into one (docs/adr/lists-and-search.md). */
import * as z from 'zod'

import { EUROS, parseNumber, type NumberShape } from '#forms/numbers.ts'
import { queueErrors } from '#i18n/instruction-queue.ts'
import { department, region } from '#territories/areas.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { TURNS, type Turn } from '#workflows/dossier/turn.ts'

/** Orders offered, by their name in the address; a hyphen turns one round. */
export const SORTS = ['a-faire', 'depot', 'montant', 'etp', 'structure'] as const
export type SortName = (typeof SORTS)[number]
export type Sort = { by: SortName; descending: boolean }

export type Range = { min?: number; max?: number }

export type QueueQuery = {
  search: string
  turns: readonly Turn[]
  states: readonly DossierState[]
  /** INSEE codes. */
  regions: readonly string[]
  departments: readonly string[]
  /** Cents. */
  asked: Range
  /** Hundredths of ETP. */
  etp: Range
  newStructure?: boolean
  blankZone?: boolean
  sort: Sort
  /** From 1. */
  page: number
}

/** Names in the address: what people read there is French. */
export const NAMES = {
  search: 'recherche',
  turns: 'attente',
  states: 'etat',
  regions: 'region',
  departments: 'departement',
  askedMin: 'montant-min',
  askedMax: 'montant-max',
  etpMin: 'etp-min',
  etpMax: 'etp-max',
  newStructure: 'premiere',
  blankZone: 'blanche',
  sort: 'tri',
  page: 'page',
} as const
export type Name = keyof typeof NAMES

/** What was typed and could not be read, by name, with its sentence; such a filter is not applied. */
export type QueueErrors = Partial<Record<Name, string>>
export type ReadQueue = {
  query: QueueQuery
  errors: QueueErrors
  typed: Partial<Record<Name, string>>
}

const LONGEST_SEARCH = 200
const ETP: NumberShape = { decimals: 2, units: ['ETP'] }

/** States of a dossier that was filed. */
export const FILED_STATES = (Object.keys(dossierWorkflow.owners) as DossierState[]).filter(
  (state) => state !== dossierWorkflow.initial,
)

const oneOf = <Value extends string>(values: readonly Value[]) =>
  z.array(z.string()).transform((given) => values.filter((value) => given.includes(value)))

const codes = (known: (code: string) => unknown) =>
  z.array(z.string().max(3)).transform((given) => [...new Set(given.filter((code) => known(code)))])

const yesNo = z
  .string()
  .transform((word) => (word === 'oui' || word === 'non' ? word === 'oui' : undefined))

const quantity = (shape: NumberShape, sentence: string) =>
  z.string().transform((typed, context) => {
    const read = parseNumber(typed, shape)
    if (read.ok && read.value !== undefined && read.value >= 0) return read.value
    context.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  })

const sort = z.string().transform((word): Sort | undefined => {
  const by = SORTS.find((name) => name === word.replace(/^-/, ''))
  return by && { by, descending: word.startsWith('-') }
})

const pageNumber = z
  .string()
  .transform((digits) => (/^[1-9]\d{0,4}$/.test(digits) ? Number(digits) : undefined))

export const FIRST_SORT: Sort = { by: 'a-faire', descending: false }

/** Reads each name by itself, so that one that is wrong keeps none of the others from being applied. */
const readers = (parameters: URLSearchParams) => {
  const errors: QueueErrors = {}
  const typed: Partial<Record<Name, string>> = {}
  const one = <Value>(name: Name, schema: z.ZodType<Value>): Value | undefined => {
    const given = parameters.get(NAMES[name])?.trim()
    if (!given) return undefined
    const read = schema.safeParse(given)
    if (read.success) return read.data
    errors[name] = read.error.issues[0]?.message ?? ''
    typed[name] = given
    return undefined
  }
  const many = <Value>(name: Name, schema: z.ZodType<readonly Value[]>): readonly Value[] =>
    schema.safeParse(parameters.getAll(NAMES[name])).data ?? []
  return { errors, typed, one, many }
}

const rangeOf = (min: number | undefined, max: number | undefined): Range => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
})

const crossed = ({ min, max }: Range): boolean =>
  min !== undefined && max !== undefined && min > max

/** Reads the address of a list. Nothing in it can fail: what is not understood is said, and left out. */
export const readQueue = (parameters: URLSearchParams): ReadQueue => {
  const { errors, typed, one, many } = readers(parameters)
  const money = quantity(EUROS, queueErrors.amount)
  const posts = quantity(ETP, queueErrors.etp)
  const asked = rangeOf(one('askedMin', money), one('askedMax', money))
  const etp = rangeOf(one('etpMin', posts), one('etpMax', posts))
  if (crossed(asked)) errors.askedMax = queueErrors.crossed
  if (crossed(etp)) errors.etpMax = queueErrors.crossed
  const newStructure = one('newStructure', yesNo)
  const blankZone = one('blankZone', yesNo)
  const query: QueueQuery = {
    search:
      one(
        'search',
        z.string().transform((text) => text.slice(0, LONGEST_SEARCH)),
      ) ?? '',
    turns: many('turns', oneOf(Object.keys(TURNS) as Turn[])),
    states: many('states', oneOf(FILED_STATES)),
    regions: many('regions', codes(region)),
    departments: many('departments', codes(department)),
    asked,
    etp,
    ...(newStructure === undefined ? {} : { newStructure }),
    ...(blankZone === undefined ? {} : { blankZone }),
    sort: one('sort', sort) ?? FIRST_SORT,
    page: one('page', pageNumber) ?? 1,
  }
  return { query, errors, typed }
}
