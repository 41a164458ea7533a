/** A session that is to be held: created, then changed as long as nobody is convened. */
import type { PayloadRequest } from 'payload'

import { hasRole } from '#access/actor.ts'
import { regionsOf } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { underRightsOf } from '#access/under-rights.ts'
import { instantOf } from '#editions/calendar.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { begin } from '#workflows/fire/begin.ts'
import { nationalManager, regionalDesk } from '#workflows/roles.ts'

import type { Call, Committee } from '../payload-types.ts'
import { NATION } from './envelopes.ts'
import { seatNation } from './members.ts'
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
  /** INSEE code, for one who holds several; `nation` for the national committee. */
  region?: string
}

/** What is stored of what was typed. @param zone IANA zone of the edition */
export const plannedColumns = ({ name, heldOn, at, place, quorum }: Planned, zone: string) => ({
  name,
  heldAt: instantOf(heldOn, at, zone).toISOString(),
  place: place ?? null,
  quorum,
})

const callOf = async (req: PayloadRequest, slug: string): Promise<Pick<Call, 'id'>> => {
  const { docs } = await req.payload.find({
    collection: 'calls',
    where: { slug: { equals: slug } },
    select: { slug: true },
    limit: 1,
    pagination: false,
    ...underRightsOf(req),
  })
  if (!docs[0]) throw new Refused('refus.introuvable')
  return docs[0]
}

type Held = Pick<Committee, 'kind' | 'region'>

/** @throws Refused `refus.role` for one who has no desk there */
const placeFor = (req: PayloadRequest, wanted: string | undefined): Held => {
  if (!req.user) throw new Refused('refus.connexion')
  const actor = actorFrom(req)
  if (wanted === NATION) {
    if (!hasRole(actor, ...nationalManager))
      throw new Refused('refus.role', { allowedRoles: nationalManager })
    return { kind: 'national', region: NATION }
  }
  const regions = regionsOf(actor, 'instructor', 'regional_manager')
  const region = wanted ?? regions[0]
  if (region === undefined || !regions.includes(region))
    throw new Refused('refus.role', { allowedRoles: regionalDesk })
  return { kind: 'regional', region }
}

/**
 * Creates a session of the committee of one's region, or of the nation: the members of that one sit at
 * once (R068).
 * @returns its id
 */
export const createCommittee = async (
  req: PayloadRequest,
  { slug, region: wanted, ...planned }: NewCommittee,
  now: Date,
): Promise<string> => {
  const place = placeFor(req, wanted)
  const call = await callOf(req, slug)
  const { edition, sha256 } = await revisionOf(req, { call: call.id })
  return inTransaction(req.payload, req.user, async (own) => {
    const id = await begin(own, committeeProcess, {
      data: {
        ...place,
        call: call.id,
        ...plannedColumns(planned, edition.calendar.zone),
        sitting: '|',
      },
      belonging: { structure: null, region: place.region, filed: false },
      rules: sha256,
      actor: req.user,
      roles: rolesAt(req.user, place, now),
      now,
    })
    if (place.kind === 'national') await seatNation(own, id, now)
    return id
  })
}
