/** Ties the table of derogations to its rows: what its guards read, what each event writes. */
import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { rolesOver } from '#access/offices.ts'
import { closingInstant, lateSignatureInstant } from '#editions/calendar.ts'
import { readRevision } from '#editions/revisions.ts'
import { placeOf, relationId } from '#filing/dossier.ts'
import { endOfDay } from '#platform/working-days.ts'
import type { DerogationFacts, DerogationState } from '#workflows/derogation/facts.ts'
import { derogationWorkflow, type DerogationEvent } from '#workflows/derogation/table.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import type { Act, Loaded, Process } from '#workflows/fire/fire.ts'

import type { Derogation, Dossier } from '../payload-types.ts'
import { writeOnDraft } from './draft-lock.ts'

/** What an answer brings; the sweep brings nothing. */
export type DerogationInput = {
  /** Local date of the last day granted, in the zone of the edition. */
  until?: string
}

type DerogationAct = Act<DerogationEvent, DerogationInput>

const dossierOf = (req: PayloadRequest, { dossier }: Derogation): Promise<Dossier> =>
  // A draft is its structure's alone: the service decides on what the request says of it.
  req.payload.findByID({ collection: 'dossiers', id: relationId(dossier), depth: 0, req })

const changesOf = (
  { event, now, reason }: DerogationAct,
  until: Date | null,
): Record<string, unknown> => {
  const answered = { answeredAt: now.toISOString(), answer: reason ?? null }
  if (event === 'grant') return { ...answered, until: until?.toISOString() ?? null }
  return event === 'refuse' ? answered : {}
}

const loadDerogation = async (
  req: PayloadRequest,
  id: string,
  act: DerogationAct,
): Promise<Loaded<DerogationState, DerogationFacts>> => {
  const { user, now, reason, input } = act
  // Who may act is decided by the table on these facts; what may be seen was asked before.
  const derogation = await req.payload.findByID({ collection: 'derogations', id, depth: 0, req })
  const dossier = await dossierOf(req, derogation)
  const { edition, sha256 } = await readRevision(req.payload, relationId(dossier.callRevision), req)
  const { calendar } = edition
  const until = input.until ? endOfDay(input.until, calendar.zone) : null
  return {
    facts: {
      state: derogation.state as DerogationState,
      roles: user ? rolesOver(actorOf(user, now), placeOf(dossier)) : ['system'],
      now,
      act: reason ? { reason } : {},
      isDraft: dossier.state === dossierWorkflow.initial,
      closesAt: closingInstant(calendar),
      latest: lateSignatureInstant(calendar),
      until,
    },
    sequence: derogation.sequence,
    belonging: {
      structure: relationId(derogation.structure),
      region: derogation.region,
      // The region reads the request, and then its history, though it never sees the draft.
      filed: true,
    },
    rules: sha256,
    changes: changesOf(act, until),
    effectData: {
      dossier: dossier.id,
      reason: reason ?? null,
      until: until?.toISOString() ?? null,
    },
  }
}

/** R065: the draft may be filed without a signature, which is then awaited until this instant. */
const openLateSignature = async (
  req: PayloadRequest,
  id: string,
  until: Date | null,
): Promise<void> => {
  // Read for the act that the table has allowed.
  const derogation = await req.payload.findByID({ collection: 'derogations', id, depth: 0, req })
  const data = { lateSignatureUntil: until?.toISOString() ?? null }
  await writeOnDraft(req, relationId(derogation.dossier), data)
}

/**
 * The process of a signature by derogation, for `fire`. The sweep fires `lapse` on those that were not
 * answered while it was of use, with `user: null` and `input: {}`.
 */
export const derogationProcess: Process<
  DerogationState,
  DerogationEvent,
  DerogationFacts,
  DerogationInput
> = {
  workflow: derogationWorkflow,
  collection: 'derogations',
  load: loadDerogation,
  alongside: async (req, id, { facts }, { event }) => {
    if (event === 'grant') await openLateSignature(req, id, facts.until)
  },
}
