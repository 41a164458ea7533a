/** What a region and the nation have granted on a call, and what is left (R017, R070, R071, X29). */
import type { PayloadRequest } from 'payload'

import { standingOf, type EnvelopeStanding } from '#funding/envelope-standing.ts'
import { relationId } from '#filing/dossier.ts'
import { readTallies, type Tally } from '#steering/tallies.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import type { Committee, Envelope } from '../payload-types.ts'
import { revisionOf } from './rows.ts'

export const NATION = 'nation'

/** Where an envelope holds: a region of a call, or the nation. */
export type Place = Pick<Committee, 'call' | 'region'>

/** States in which what a committee granted is taken off the envelope. */
export const GRANTED: readonly DossierState[] = ['selected', 'accepted']
/** States in which money is asked, or was granted. */
export const ASKING: readonly DossierState[] = [
  'submitted',
  'correction',
  'under_review',
  'reviewed',
  'national_opinion',
  'waitlisted',
  ...GRANTED,
]

type Amount = 'asked' | 'granted' | 'notEngaged' | 'engaged'

const sum = (tallies: readonly Tally[], states: readonly DossierState[], amount: Amount): number =>
  tallies.reduce((total, one) => (states.includes(one.state) ? total + one[amount] : total), 0)

/**
 * Where an envelope stands, from the dossiers that it pays.
 * @param amounts cents of the envelope, and what sessions that are not closed propose
 */
export const standingFrom = (
  tallies: readonly Tally[],
  amounts: { envelope: number; proposed: number },
): EnvelopeStanding =>
  standingOf({
    ...amounts,
    asked: sum(tallies, ASKING, 'asked'),
    decided: sum(tallies, ['selected'], 'granted'),
    notified: sum(tallies, ['accepted'], 'notEngaged'),
    engaged: sum(tallies, ['accepted'], 'engaged'),
  })

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
): Promise<EnvelopeStanding | null> => {
  const envelope = await amountOf(req, place)
  if (envelope === null) return null
  const tallies = await readTallies(req, {
    calls: [relationId(place.call)],
    ...(place.region === NATION ? {} : { regions: [place.region] }),
  })
  return standingFrom(tallies, { envelope, proposed })
}

/** The envelopes that bind a committee: its region's when it has a share, and the nation's. */
export type Standings = { regional: EnvelopeStanding | null; national: EnvelopeStanding | null }

/**
 * Where the envelopes of a committee stand.
 * @param proposed cents that its session grants and that are not applied yet
 */
export const readStandings = async (
  req: PayloadRequest,
  place: Place,
  proposed: number,
): Promise<Standings> => ({
  regional: place.region === NATION ? null : await standingIn(req, place, proposed),
  national: await standingIn(req, { ...place, region: NATION }, proposed),
})

/** Cents still free: the least of what the region and the nation have left. */
export const leftFor = async (req: PayloadRequest, place: Place): Promise<number> => {
  const { regional, national } = await readStandings(req, place, 0)
  return Math.min(...[regional, national].flatMap((one) => one?.left ?? []))
}
