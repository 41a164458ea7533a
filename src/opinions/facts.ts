/** What the guards of a dossier read of its opinions (R069, R074, R079). */
import type { PayloadRequest } from 'payload'

import type { Edition } from '#editions/edition.ts'

import type { Dossier, Opinion } from '../payload-types.ts'
import { coordinatorOf, countyOf } from './addressees.ts'
import { heldBy, holdersFor } from './holders.ts'
import { sirenOf, type Audience } from './opinion.ts'

const MOST = 500

export type OpinionFigures = {
  opinions: { notAsked: number; pending: number }
  national: { held: boolean; pending: number; returned: boolean }
}

/** Every opinion asked on a dossier, for the platform and for those whose right was asked on the dossier. */
export const opinionsOf = async (req: PayloadRequest, dossier: string): Promise<Opinion[]> => {
  const { docs } = await req.payload.db.find<Opinion>({
    collection: 'opinions',
    where: { dossier: { equals: dossier } },
    sort: 'addressee',
    limit: MOST,
    pagination: false,
    req,
  })
  return docs
}

const asks = ({ opinionQuestions }: Edition, audience: Audience): boolean =>
  opinionQuestions.some((question) => question.audience === audience)

/**
 * Without which the review does not end: each département touched and the coordinator, where the edition
 * has questions for them (R074, R079).
 */
export const mandatoryAddressees = (
  edition: Edition,
  { departments, region }: Pick<Dossier, 'departments' | 'region'>,
): string[] => [
  ...(asks(edition, 'county') ? (departments ?? []).map(countyOf) : []),
  ...(asks(edition, 'coordinator') ? [coordinatorOf(region)] : []),
]

const NATIONAL = 'national:'

/** Organisations of the national committee of which somebody may answer (R068, R069). */
export const nationalAddressees = (held: ReadonlySet<string>): string[] =>
  [...held].filter((addressee) => addressee.startsWith(NATIONAL)).toSorted()

const isAsked = ({ state }: Opinion): boolean => state !== 'withdrawn'
const isPending = ({ state }: Opinion): boolean => state === 'requested'

/**
 * How the opinions on a dossier stand. An opinion is mandatory only where somebody may give it: an office
 * that nobody holds, or whose only holders work for the candidate, is not waited for (docs/adr/0022).
 */
export const opinionFigures = async (
  req: PayloadRequest,
  dossier: Dossier,
  edition: Edition,
  now: Date,
): Promise<OpinionFigures> => {
  const held = heldBy(await holdersFor(req, sirenOf(dossier.siret), now))
  const asked = (await opinionsOf(req, dossier.id)).filter(isAsked)
  const mandatory = mandatoryAddressees(edition, dossier)
  const there = new Set(asked.map(({ addressee }) => addressee))
  const national = asked.filter(({ audience }) => audience === 'national')
  return {
    opinions: {
      notAsked: mandatory.filter((one) => held.has(one) && !there.has(one)).length,
      pending: asked.filter((one) => isPending(one) && mandatory.includes(one.addressee)).length,
    },
    national: {
      held: nationalAddressees(held).length > 0,
      pending: national.filter(isPending).length,
      returned: national.length > 0 && !national.some(isPending),
    },
  }
}
