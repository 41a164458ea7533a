/** Who is told of what happens to a dossier, and what every such mail says of it. */
import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import type { ServiceContact } from '#editions/edition.ts'
import { readRevision, type OpenRevision } from '#editions/revisions.ts'
import type { mailOrder } from '#mail/catalogue.ts'
import { environment } from '#platform/env.ts'

import type { Dossier, Structure, User } from '../../payload-types.ts'
import { relationId } from '../dossier.ts'
import { serviceOf } from '../filed-facts.ts'
import { structureOf } from '../structure-facts.ts'

/**
 * One mail to order. `to` tells it from those of the others, in the key of the outbox; `about` tells those
 * that one person receives of one event from each other.
 */
export type Told = { to: string; about?: string; order: ReturnType<typeof mailOrder> }

/** What the row of the outbox says of the event; `data` is all of it, ids of what it is about included. */
export type Event = {
  reason: string | null
  now: Date
  data: Readonly<Record<string, unknown>>
}

export type Writer = (req: PayloadRequest, dossier: Dossier, event: Event) => Promise<Told[]>

/** Those of a structure who hold a right today. */
export const membersOf = async (
  req: PayloadRequest,
  structure: string,
  now: Date,
): Promise<User[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'memberships.structure': { equals: structure } },
    limit: 200,
    pagination: false,
    depth: 0,
    // The platform writes to the members of the structure; nobody reads this list.
    overrideAccess: true,
    req,
  })
  return docs.filter((user) => actorOf(user, now).structures.has(structure))
}

export type Circumstances = {
  revision: OpenRevision
  structure: Structure
  service: ServiceContact
  zone: string
}

/** What every mail about a dossier reads beside it. */
export const circumstancesOf = async (
  req: PayloadRequest,
  dossier: Dossier,
): Promise<Circumstances> => {
  const revision = await readRevision(req.payload, relationId(dossier.callRevision), req)
  return {
    revision,
    structure: await structureOf(req, dossier.structure),
    service: serviceOf(revision.edition, dossier.region),
    zone: revision.edition.calendar.zone,
  }
}

/** The page of the dossier: it takes each person where it works. */
export const pageOf = ({ reference }: Dossier): string =>
  `${environment().serverUrl}/dossiers/${reference}`

/** What a mail about a dossier says of it, whatever happened. */
export const commonFacts = (dossier: Dossier, { revision, structure, service }: Circumstances) => ({
  reference: dossier.reference,
  call: revision.edition.shortTitle,
  structure: structure.name,
  service: { name: service.service, email: service.email },
  link: pageOf(dossier),
})
