/** Filed dossiers counted and added up where they stand: what figures and envelopes are made of. */
import type { PayloadRequest } from 'payload'

import { departmentsIn } from '#filing/projection.ts'
import { readSums, type Measure } from '#platform/database/sums.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import { TALLY_COLUMNS } from './tally-columns.ts'

/** Dossiers of one call and one region, in one state, that touch the same départements. Cents; hundredths of ETP. */
export type Tally = {
  call: string
  region: string
  state: DossierState
  departments: readonly string[]
  dossiers: number
  asked: number
  etp: number
  granted: number
  grantedEtp: number
  /** Granted, without a convention signed by both. */
  notEngaged: number
  engaged: number
  /** How many were filed in each span of time that was asked. */
  spans: readonly number[]
}

/** From an instant, and before another. */
export type Span = { from: Date; before: Date }

export type Tallied = {
  /** Ids. */
  calls: readonly string[]
  /** INSEE codes; all of them when absent. */
  regions?: readonly string[]
  spans?: readonly Span[]
}

const AMOUNTS = {
  asked: { sum: 'asked' },
  etp: { sum: 'etp' },
  granted: { sum: 'granted' },
  grantedEtp: { sum: 'grantedEtp' },
  notEngaged: { sum: 'granted', without: 'engaged' },
  engaged: { sum: 'engaged' },
} as const satisfies Record<string, Measure>

/** Before the first dossier of any call: a draft was never filed, and has no date. */
const EVER = new Date(0)

const spanName = (rank: number): string => `span${rank}`

const measuresOf = (spans: readonly Span[]): Record<string, Measure> => ({
  ...AMOUNTS,
  ...Object.fromEntries(
    spans.map((span, rank) => [spanName(rank), { within: 'filedAt', ...span }]),
  ),
})

/** Every group that has a dossier, in no order. No right is asked: callers say whose regions they are. */
export const readTallies = async (
  req: PayloadRequest,
  { calls, regions, spans = [] }: Tallied,
): Promise<Tally[]> => {
  const groups = await readSums(req, {
    collection: 'dossiers',
    where: [
      { column: 'call', among: calls },
      ...(regions ? [{ column: 'region', among: regions }] : []),
      { column: 'filedAt', since: EVER },
    ],
    by: ['call', 'region', 'state', 'places'],
    measures: measuresOf(spans),
    index: TALLY_COLUMNS,
  })
  return groups.map(({ call, region, state, places, rows, ...measured }) => {
    const of = (name: string): number => Number((measured as Record<string, unknown>)[name] ?? 0)
    return {
      call: call ?? '',
      region: region ?? '',
      state: state as DossierState,
      departments: departmentsIn(places),
      dossiers: Number(rows),
      asked: of('asked'),
      etp: of('etp'),
      granted: of('granted'),
      grantedEtp: of('grantedEtp'),
      notEngaged: of('notEngaged'),
      engaged: of('engaged'),
      spans: spans.map((_span, rank) => of(spanName(rank))),
    }
  })
}
