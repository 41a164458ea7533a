/** What a region and the nation have granted on a call, and what is left (R017, R070, R071, X29). */
import type { PayloadRequest, Where } from 'payload'

import { standingOf, type EnvelopeStanding } from '#funding/envelope-standing.ts'
import { relationId } from '#filing/dossier.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import type { Committee, Dossier, Envelope } from '../payload-types.ts'
import { revisionOf } from './rows.ts'

export const NATION = 'nation'

/** Where an envelope holds: a region of a call, or the nation. */
export type Place = Pick<Committee, 'call' | 'region'>

/** States in which what a committee granted is taken off the envelope. */
const GRANTED: readonly DossierState[] = ['selected', 'accepted']
/** States in which money is asked, or was granted. */
const ASKING: readonly DossierState[] = [
  'submitted',
  'correction',
  'under_review',
  'reviewed',
  'national_opinion',
  'waitlisted',
  ...GRANTED,
]
const MOST = 100_000

type Counted = Pick<Dossier, 'state' | 'granted' | 'engaged' | 'asked'>

const dossiersIn = async (
  req: PayloadRequest,
  { call, region }: Place,
  states: readonly DossierState[],
): Promise<Counted[]> => {
  const of: Where[] = region === NATION ? [] : [{ region: { equals: region } }]
  const { docs } = await req.payload.db.find<Counted>({
    collection: 'dossiers',
    where: {
      and: [{ call: { equals: relationId(call) } }, ...of, { state: { in: [...states] } }],
    },
    select: { state: true, granted: true, engaged: true, asked: true },
    limit: MOST,
    pagination: false,
    req,
  })
  return docs
}

const sum = (rows: readonly Counted[], amount: (row: Counted) => number | null | undefined) =>
  rows.reduce((total, row) => total + (amount(row) ?? 0), 0)

const spentOn = (rows: readonly Counted[]) => {
  const inState = (state: DossierState) => rows.filter((row) => row.state === state)
  const accepted = inState('accepted')
  return {
    decided: sum(inState('selected'), ({ granted }) => granted),
    notified: sum(accepted, ({ granted, engaged }) => (engaged ? 0 : granted)),
    engaged: sum(accepted, ({ engaged }) => engaged),
  }
}

export const envelopeRow = (
  req: PayloadRequest,
  { call, region }: Place,
): Promise<Envelope | null> =>
  req.payload.db.findOne<Envelope>({
    collection: 'envelopes',
    where: { and: [{ call: { equals: relationId(call) } }, { region: { equals: region } }] },
    req,
  })

/** Cents of an envelope: the nation's is the edition's; null where a region has no share of its own. */
const amountOf = async (req: PayloadRequest, place: Place): Promise<number | null> =>
  place.region === NATION
    ? (await revisionOf(req, place)).edition.funding.envelope
    : ((await envelopeRow(req, place))?.amount ?? null)

const standingIn = async (
  req: PayloadRequest,
  place: Place,
  proposed: number,
  states: readonly DossierState[],
): Promise<EnvelopeStanding | null> => {
  const envelope = await amountOf(req, place)
  if (envelope === null) return null
  const rows = await dossiersIn(req, place, states)
  return standingOf({
    envelope,
    asked: sum(rows, ({ asked }) => asked),
    proposed,
    ...spentOn(rows),
  })
}

/** The envelopes that bind a committee: its region's when it has a share, and the nation's. */
export type Standings = { regional: EnvelopeStanding | null; national: EnvelopeStanding | null }

const standings = async (
  req: PayloadRequest,
  place: Place,
  proposed: number,
  states: readonly DossierState[],
): Promise<Standings> => ({
  regional: place.region === NATION ? null : await standingIn(req, place, proposed, states),
  national: await standingIn(req, { ...place, region: NATION }, proposed, states),
})

/**
 * Where the envelopes of a committee stand.
 * @param proposed cents that its session grants and that are not applied yet
 */
export const readStandings = (
  req: PayloadRequest,
  place: Place,
  proposed: number,
): Promise<Standings> => standings(req, place, proposed, ASKING)

/** Cents still free: the least of what the region and the nation have left. */
export const leftFor = async (req: PayloadRequest, place: Place): Promise<number> => {
  const { regional, national } = await standings(req, place, 0, GRANTED)
  return Math.min(...[regional, national].flatMap((one) => one?.left ?? []))
}
