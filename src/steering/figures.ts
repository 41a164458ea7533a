/** The figures of a call as a person may read them (docs/adr/0040). */
import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'
import { steeringOf, type Steering } from '#access/rules/steering.ts'
import { underRightsOf } from '#access/under-rights.ts'
import { NATION, standingFrom } from '#committees/envelopes.ts'
import { proposedByRegion, sessionsUnderWay } from '#committees/proposed.ts'
import type { PublishedEdition } from '#editions/published.ts'
import type { EnvelopeStanding } from '#funding/envelope-standing.ts'
import { Refused } from '#platform/errors.ts'
import { regions } from '#territories/areas.ts'

import { spansOf } from './ages.ts'
import { asideTallies } from './aside.ts'
import {
  addUp,
  byDepartment,
  byRegion,
  countsOf,
  type DepartmentFigures,
  type RegionFigures,
  type StateCounts,
} from './fold.ts'
import { readKeptTallies, type Counted } from './kept.ts'
import { readTallies, type Tally } from './tallies.ts'

/** An envelope: of a region (INSEE code), or of the `nation`. */
export type EnvelopeFigures = {
  place: string
  /** False for a region without a share of its own: the envelope of the nation alone limits it. */
  limited: boolean
  /** Its envelope and what is left are to be read where it is limited. */
  standing: EnvelopeStanding
}

export type Totals = {
  dossiers: number
  /** Cents; hundredths of ETP. */
  asked: number
  etp: number
  granted: number
  grantedEtp: number
}

type CallFigures = {
  call: PublishedEdition
  envelopes: readonly EnvelopeFigures[]
  /** Dossiers left out, from which the person stands aside. */
  aside: number
  /** When dossiers were counted; null for figures of this very moment. */
  asOf: Date | null
  /** Null for those who watch envelopes alone. */
  dossiers: {
    totals: Totals
    regions: readonly RegionFigures[]
    departments: readonly DepartmentFigures[]
  } | null
}

/** @throws Refused `refus.connexion` for nobody, `refus.role` for those who have no figures */
export const requireSteering = (req: PayloadRequest): Steering => {
  if (!req.user) throw new Refused('refus.connexion')
  const steering = steeringOf(actorFrom(req))
  if (!steering) throw new Refused('refus.role')
  return steering
}

/** INSEE codes of the regions that are counted. */
const regionsOfSteering = ({ regions: own }: Steering): readonly string[] =>
  own === 'nation' ? regions().map(({ code }) => code) : own

/** Shares of regions, cents by INSEE code. */
const sharesOf = async (req: PayloadRequest, call: string) => {
  const { docs } = await req.payload.find({
    collection: 'envelopes',
    where: { call: { equals: call } },
    limit: 100,
    pagination: false,
    ...underRightsOf(req),
  })
  return new Map(docs.flatMap(({ region, amount }) => (amount ? [[region, amount]] : [])))
}

const envelopesOf = async (
  req: PayloadRequest,
  { id, edition }: PublishedEdition,
  codes: readonly string[],
  { tallies, sessions }: { tallies: readonly Tally[]; sessions: readonly string[] },
): Promise<EnvelopeFigures[]> => {
  const shares = await sharesOf(req, id)
  const proposed = await proposedByRegion(req, sessions)
  const all = [...proposed.values()].reduce((sum, cents) => sum + cents, 0)
  const figures = (
    place: string,
    own: readonly Tally[],
    { envelope, cents = 0 }: { envelope: number | undefined; cents: number | undefined },
  ): EnvelopeFigures => ({
    place,
    limited: envelope !== undefined,
    standing: standingFrom(own, { envelope: envelope ?? 0, proposed: cents }),
  })
  return [
    ...codes.map((code) =>
      figures(
        code,
        tallies.filter(({ region }) => region === code),
        { envelope: shares.get(code), cents: proposed.get(code) },
      ),
    ),
    figures(NATION, tallies, { envelope: edition.funding.envelope, cents: all }),
  ]
}

const totalsOf = (tallies: readonly Tally[]): Totals => ({
  dossiers: addUp(tallies, 'dossiers'),
  asked: addUp(tallies, 'asked'),
  etp: addUp(tallies, 'etp'),
  granted: addUp(tallies, 'granted'),
  grantedEtp: addUp(tallies, 'grantedEtp'),
})

/** The dossiers of one call, by state. */
export type CallCounts = { call: PublishedEdition; states: StateCounts }

export type Figures = CallFigures & {
  /** Of every call asked, for those who count dossiers. */
  calls: readonly CallCounts[]
}

export type AskedFigures = {
  call: PublishedEdition
  /** The calls that are counted, the one chosen among them. */
  among: readonly PublishedEdition[]
  /** Filed dossiers from which figures may be a minute old; those of files never are. */
  large?: number
}

/**
 * The tallies that a person reads. Those who stand aside from a dossier read them as they are now: what is
 * taken off must have been counted where it is.
 */
const countedFor = async (
  req: PayloadRequest,
  { among, large }: AskedFigures,
  { sessions, now }: { sessions: readonly string[]; now: Date },
): Promise<Counted & { aside: number }> => {
  const asked = { calls: among.map(({ id }) => id), spans: spansOf(now) }
  const aside = await asideTallies(req, asked)
  if (aside.length > 0) {
    const all = await readTallies(req, asked)
    return { tallies: [...all, ...aside], asOf: null, aside: aside.length }
  }
  // A session that closes turns what it proposed into what is decided: both change at once.
  const about = sessions.join(' ')
  const counted = await readKeptTallies(
    req,
    { ...asked, about, ...(large === undefined ? {} : { large }) },
    now,
  )
  return { ...counted, aside: 0 }
}

/**
 * The figures of a call, with how many dossiers each of several calls has: of the dossiers of one's lists,
 * or of all of them for those who watch envelopes and have none. What one stands aside from is in none.
 * @throws Refused for those who have no figures
 */
export const readFigures = async (
  req: PayloadRequest,
  asked: AskedFigures,
  now: Date,
): Promise<Figures> => {
  const { call, among } = asked
  const steering = requireSteering(req)
  const codes = regionsOfSteering(steering)
  const sessions = await sessionsUnderWay(req, call.id)
  const { tallies: all, aside, asOf } = await countedFor(req, asked, { sessions, now })
  const mine = all.filter(({ region }) => codes.includes(region))
  const tallies = all.filter((tally) => tally.call === call.id)
  const own = mine.filter((tally) => tally.call === call.id)
  return {
    call,
    envelopes: await envelopesOf(req, call, codes, { tallies, sessions }),
    aside,
    asOf,
    dossiers: steering.dossiers
      ? { totals: totalsOf(own), regions: byRegion(own, codes), departments: byDepartment(own) }
      : null,
    calls: steering.dossiers
      ? among.map((one) => ({
          call: one,
          states: countsOf(mine.filter((tally) => tally.call === one.id)),
        }))
      : [],
  }
}
