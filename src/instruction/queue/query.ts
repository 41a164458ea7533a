/** What a desk asks of its list, read from an address and written back into one (docs/adr/lists-and-search.md). */
import type * as z from 'zod'

import { queueErrors } from '#i18n/instruction-queue.ts'
import { department, region } from '#territories/areas.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { TURNS, type Turn } from '#workflows/dossier/turn.ts'

import { DUE, NEWS, type Due, type News } from './names.ts'
import * as value from './values.ts'

/** Orders offered, by their name in the address; a hyphen turns one round. */
export const SORTS = ['a-faire', 'depot', 'montant', 'etp', 'structure', 'echeance'] as const
export type SortName = (typeof SORTS)[number]
export type Sort = { by: SortName; descending: boolean }

export type Range = { min?: number; max?: number }

export type QueueQuery = {
  search: string
  /** Part of the address of a call for projects. */
  call?: string
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
  /** A convention was signed by both. */
  engaged?: boolean
  /** Local dates of filing, both included. */
  filedFrom?: string
  filedTo?: string
  /** `ME`, `NOBODY`, or the id of an account. */
  assigned?: string
  due?: Due
  news?: News
  sort: Sort
  /** From 1. */
  page: number
}

/** Names in the address: what people read there is French. */
export const NAMES = {
  search: 'recherche',
  call: 'appel',
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
  engaged: 'convention',
  filedFrom: 'depose-du',
  filedTo: 'depose-au',
  assigned: 'affecte',
  due: 'echeance',
  news: 'suite',
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

/** States of a dossier that was filed. */
export const FILED_STATES = (Object.keys(dossierWorkflow.owners) as DossierState[]).filter(
  (state) => state !== dossierWorkflow.initial,
)

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

/** Those of the filters that may stay out of a query altogether. */
const optionalFilters = ({ one }: ReturnType<typeof readers>) => {
  const read = {
    call: one('call', value.slug),
    engaged: one('engaged', value.yesNo),
    filedFrom: one('filedFrom', value.localDate),
    filedTo: one('filedTo', value.localDate),
    newStructure: one('newStructure', value.yesNo),
    blankZone: one('blankZone', value.yesNo),
    assigned: one('assigned', value.account),
    due: one('due', value.oneOf(DUE)),
    news: one('news', value.oneOf(NEWS)),
  }
  return Object.fromEntries(
    Object.entries(read).filter(([, given]) => given !== undefined),
  ) as Partial<QueueQuery>
}

/** Reads the address of a list. Nothing in it can fail: what is not understood is said, and left out. */
export const readQueue = (parameters: URLSearchParams): ReadQueue => {
  const reading = readers(parameters)
  const { errors, typed, one, many } = reading
  const asked = rangeOf(one('askedMin', value.money), one('askedMax', value.money))
  const etp = rangeOf(one('etpMin', value.posts), one('etpMax', value.posts))
  if (crossed(asked)) errors.askedMax = queueErrors.crossed
  if (crossed(etp)) errors.etpMax = queueErrors.crossed
  const query: QueueQuery = {
    search: one('search', value.search) ?? '',
    turns: many('turns', value.among(Object.keys(TURNS) as Turn[])),
    states: many('states', value.among(FILED_STATES)),
    regions: many('regions', value.codes(region)),
    departments: many('departments', value.codes(department)),
    asked,
    etp,
    ...optionalFilters(reading),
    sort: one('sort', value.sort(SORTS)) ?? FIRST_SORT,
    page: one('page', value.pageNumber) ?? 1,
  }
  return { query, errors, typed }
}
