/** A session that is to be held: created, then changed as long as nobody is convened. */
import type { PayloadRequest } from 'payload'

import { regionsOf } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { instantOf } from '#editions/calendar.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { begin } from '#workflows/fire/begin.ts'
import { regionalDesk } from '#workflows/roles.ts'

import type { Call } from '../payload-types.ts'
import { committeeProcess } from './process.ts'
import { revisionOf } from './rows.ts'
import { rolesAt } from './standing.ts'

export type Planned = {
  name: string
  /** Local date, and hour « 14:30 ». */
  heldOn: string
  at: string
  place?: string
  quorum: number
}

export type NewCommittee = Planned & {
  /** Of the edition. */
  slug: string
  /** INSEE code, for one who holds several. */
  region?: string
}

/** What is stored of what was typed. @param zone IANA zone of the edition */
export const plannedColumns = ({ name, heldOn, at, place, quorum }: Planned, zone: string) => ({
  name,
  heldAt: instantOf(heldOn, at, zone).toISOString(),
  place: place ?? null,
  quorum,
})

const callOf = async (req: PayloadRequest, slug: string): Promise<Call> => {
  const { docs } = await req.payload.find({
    collection: 'calls',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!docs[0]) throw new Refused('refus.introuvable')
  return docs[0]
}

/** @throws Refused `refus.role` for one who has no desk there */
const regionFor = (req: PayloadRequest, wanted: string | undefined): string => {
  if (!req.user) throw new Refused('refus.connexion')
  const regions = regionsOf(actorFrom(req), 'instructor', 'regional_manager')
  const region = wanted ?? regions[0]
  if (region === undefined || !regions.includes(region))
    throw new Refused('refus.role', { allowedRoles: regionalDesk })
  return region
}

/**
 * Creates a session of the committee of one's region.
 * @returns its id
 */
export const createCommittee = async (
  req: PayloadRequest,
  { slug, region: wanted, ...planned }: NewCommittee,
  now: Date,
): Promise<string> => {
  const region = regionFor(req, wanted)
  const call = await callOf(req, slug)
  const { edition, sha256 } = await revisionOf(req, { call: call.id })
  const place = { kind: 'regional', region } as const
  return inTransaction(req.payload, req.user, (own) =>
    begin(own, committeeProcess, {
      data: {
        ...place,
        call: call.id,
        ...plannedColumns(planned, edition.calendar.zone),
        sitting: '|',
      },
      belonging: { structure: null, region, filed: false },
      rules: sha256,
      actor: req.user,
      roles: rolesAt(req.user, place, now),
      now,
    }),
  )
}
