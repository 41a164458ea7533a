import type { PayloadRequest, TypedUser, Where } from 'payload'

import { actorOf } from '#access/actor.ts'
import { compile } from '#forms/compile/compile.ts'
import { Refused } from '#platform/errors.ts'
import type { CallFacts, CallState } from '#workflows/call/facts.ts'
import { callWorkflow, type CallEvent } from '#workflows/call/table.ts'
import type { Act, Loaded, Process } from '#workflows/fire/fire.ts'

import type { Call } from '../payload-types.ts'
import { closingInstant } from './calendar.ts'
import type { Edition } from './edition.ts'
import { editionOf } from './from-call.ts'
import { seal, type Sealed } from './seal.ts'

/** Roles of whoever acts; without an account it is the platform itself. */
const rolesOf = (user: TypedUser | null, now: Date): readonly string[] =>
  user ? [...actorOf(user, now).roles] : ['system']

export type Publication = { edition: Edition; sealed: Sealed; revision: number }

const SETTLED = ['accepted', 'refused', 'inadmissible', 'withdrawn', 'expired']

const openDossiers = async (req: PayloadRequest, call: string): Promise<number> => {
  const where: Where = { and: [{ call: { equals: call } }, { state: { not_in: SETTLED } }] }
  const { totalDocs } = await req.payload.db.count({ collection: 'dossiers', where, req })
  return totalDocs
}

const revisionsOf = async (req: PayloadRequest, call: string): Promise<number> => {
  const where = { call: { equals: call } }
  const { totalDocs } = await req.payload.db.count({ collection: 'call-revisions', where, req })
  return totalDocs
}

const SEALING: readonly CallEvent[] = ['publish', 'republish', 'reopen']

const loadCall = async (
  req: PayloadRequest,
  id: string,
  act: Act<CallEvent, Publication>,
): Promise<Loaded<CallState, CallFacts>> => {
  // `fire` decides on the roles of the facts; reading the call is not yet acting on it.
  const call = await req.payload.findByID({
    collection: 'calls',
    id,
    select: { state: true, sequence: true, publishedAt: true },
    depth: 0,
    req,
  })
  const { edition, sealed } = act.input
  const compiled = compile(edition.form, edition.documents)
  const firstOpening = SEALING.includes(act.event) && !call.publishedAt
  return {
    facts: {
      state: call.state as CallState,
      roles: rolesOf(act.user, act.now),
      now: act.now,
      faults: compiled.ok ? 0 : compiled.errors.length,
      closingPassed: closingInstant(edition.calendar) < act.now,
      openDossiers: act.event === 'archive' ? await openDossiers(req, id) : 0,
    },
    sequence: call.sequence,
    belonging: { structure: null, region: null, filed: false },
    rules: sealed.sha256,
    ...(firstOpening ? { changes: { publishedAt: act.now.toISOString() } } : {}),
  }
}

/** A receipt names the service with its telephone number (CRPA, R. 112-5 and R. 112-11-1). */
const requirePhones = ({ contacts }: Edition): void => {
  const regions = contacts.filter(({ phone }) => !phone?.trim()).map(({ region }) => region)
  if (regions.length > 0) throw new Refused('refus.contact_sans_telephone', { regions })
}

const sealRevision = async (
  req: PayloadRequest,
  id: string,
  act: Act<CallEvent, Publication>,
): Promise<void> => {
  requirePhones(act.input.edition)
  const revision = await req.payload.db.create({
    collection: 'call-revisions',
    data: {
      call: id,
      number: act.input.revision,
      publishedAt: act.now.toISOString(),
      ...act.input.sealed,
    },
    req,
  })
  await req.payload.db.updateOne({
    collection: 'calls',
    id,
    data: { currentRevision: String(revision.id) },
    req,
  })
  await req.payload.db.updateMany({
    collection: 'annexes',
    where: { call: { equals: id } },
    data: { published: true },
    req,
  })
}

export const callProcess: Process<CallState, CallEvent, CallFacts, Publication> = {
  workflow: callWorkflow,
  collection: 'calls',
  load: loadCall,
  alongside: async (req, id, _loaded, act) => {
    if (SEALING.includes(act.event)) await sealRevision(req, id, act)
  },
}

/** The edition as it stands, sealed, with the number that its revision would take. */
export const preparePublication = async (req: PayloadRequest, call: Call): Promise<Publication> => {
  const edition = editionOf(call)
  return { edition, sealed: seal(edition), revision: (await revisionsOf(req, call.id)) + 1 }
}
