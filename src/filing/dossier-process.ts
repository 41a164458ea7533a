import type { PayloadRequest } from 'payload'

import { holdEnvelopes } from '#committees/hold.ts'
import { decisionColumns, SPENDS } from '#committees/on-dossier.ts'
import { leaveCorrection } from '#corrections/leave.ts'
import { clockColumns, SENDS_CORRECTIONS } from '#corrections/on-dossier.ts'
import type { Decided } from '#decisions/decision.ts'
import { followDecision } from '#decisions/follow.ts'
import type { FiledAnswers } from '#forms/faces/filed.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import type { DossierFacts, DossierState } from '#workflows/dossier/facts.ts'
import { dossierWorkflow, type DossierEvent } from '#workflows/dossier/table.ts'
import { turnOf, TURNS } from '#workflows/dossier/turn.ts'
import type { Act, Loaded, Process } from '#workflows/fire/fire.ts'

import type { Dossier } from '../payload-types.ts'
import { dossierFacts, filedOf } from './dossier-facts.ts'
import { relationId } from './dossier.ts'
import { documentsJoined, fingerprintOf } from './filed-facts.ts'
import { moveToRegion } from './move-region.ts'
import { departmentsOf, placesOf, projectionOf } from './projection.ts'
import { readCandidature, type Candidature } from './read-candidature.ts'
import { systemNow } from '#platform/clock.ts'

/** What a filing brings beside the answers. */
export type FilingInput = {
  /** Instant at which the request reached us: deadlines are judged on it. */
  arrivedAt: Date
  signature?: { name: string; quality: string; delegate: boolean }
  /** Last instant by which what is asked with the act is expected. */
  dueAt?: Date
  /** Number of items of the request for corrections that the act opens. */
  items?: number
  /** Rank of the request for corrections that the act answers. */
  round?: number
  /** INSEE code of the region to which the dossier is sent. */
  region?: string
  /** Ids of the opinions that are asked with the act. */
  opinions?: readonly string[]
  /** What the session that closes decides of it. */
  decided?: Decided
}

const FILES: readonly DossierEvent[] = ['file', 'fileUnsigned']
/** Acts by which the State receives what the structure wrote until then. */
const SENDS: readonly DossierEvent[] = [...FILES, ...SENDS_CORRECTIONS]
const SIGNS: readonly DossierEvent[] = ['file', 'signLate', 'signLateInCorrection']

/** The signature, when the act is one. */
const signed = ({ event, input, now, user }: Act<DossierEvent, FilingInput>) =>
  SIGNS.includes(event) && input.signature
    ? { signature: { ...input.signature, at: now.toISOString(), by: user?.id ?? null } }
    : {}

/** What is written with the state when answers are received: the projected columns. */
const sentChanges = (
  { revision, assessment }: Candidature,
  filed: FiledAnswers,
  act: Act<DossierEvent, FilingInput>,
) => ({
  ...(FILES.includes(act.event) ? { filedAt: act.input.arrivedAt.toISOString() } : {}),
  ...projectionOf(revision.edition.projection, filed, assessment),
})

/** What is sent to another region keeps its date of filing (L10); nobody is in charge of it there yet. */
const movedColumns = (region: string | undefined) =>
  region === undefined ? {} : { region, assignee: null, assigneeName: null }

/** What the effects of an act need to know. */
const effectDataOf = async (
  req: PayloadRequest,
  candidature: Candidature,
  filed: FiledAnswers,
  act: Act<DossierEvent, FilingInput>,
) => {
  const { dossier, revision, structure } = candidature
  const sends = SENDS.includes(act.event)
  return {
    dossier: dossier.id,
    reason: act.reason ?? null,
    fingerprint: sends ? fingerprintOf(filed, await documentsJoined(req, dossier.id)) : null,
    departments: departmentsOf(revision.edition.projection, filed, structure.department),
    ...(act.input.round === undefined ? {} : { round: act.input.round }),
    // The region that sends the dossier away: it is told too.
    ...(act.input.region === undefined ? {} : { sentBy: dossier.region }),
    ...(act.input.opinions ? { opinions: act.input.opinions } : {}),
  }
}

/** Columns that an act writes with the state. */
const changesOf = (
  candidature: Candidature,
  filed: FiledAnswers,
  act: Act<DossierEvent, FilingInput>,
): Record<string, unknown> => {
  const { dossier } = candidature
  const { event, now, input } = act
  return {
    turn: TURNS[turnOf(dossierWorkflow.transitions[event].to)],
    ...(SENDS.includes(event) ? sentChanges(candidature, filed, act) : {}),
    ...clockColumns(dossier, { event, now, dueAt: input.dueAt }),
    ...signed(act),
    ...movedColumns(input.region),
    ...decisionColumns(dossier, act, input.decided),
  }
}

const loadDossier = async (
  req: PayloadRequest,
  id: string,
  act: Act<DossierEvent, FilingInput>,
): Promise<Loaded<DossierState, DossierFacts>> => {
  // Who may act is decided by the table on these facts; what may be seen was asked before.
  const dossier: Dossier = await req.payload.findByID({ collection: 'dossiers', id, depth: 0, req })
  const candidature = await readCandidature(req, dossier, act.now)
  const files = FILES.includes(act.event)
  const filed = filedOf(candidature)
  const { arrivedAt, signature, dueAt, items, region } = act.input
  return {
    facts: await dossierFacts(req, candidature, filed, {
      user: act.user,
      now: act.now,
      arrivedAt,
      // A late signature comes to a dossier that has none yet.
      signature: act.event === 'file' ? signature : undefined,
      items,
      decided: act.input.decided,
      act: {
        ...(act.reason ? { reason: act.reason } : {}),
        ...(dueAt ? { dueAt } : {}),
        ...(region ? { region } : {}),
      },
    }),
    sequence: dossier.sequence,
    belonging: {
      structure: relationId(dossier.structure),
      region: region ?? dossier.region,
      filed: files || Boolean(dossier.filedAt),
    },
    rules: candidature.revision.sha256,
    changes: changesOf(candidature, filed.answers, act),
    effectData: await effectDataOf(req, candidature, filed.answers, act),
  }
}

/** Rows of the dossier that become visible to the State once it is filed. */
const showToTheState = async (req: PayloadRequest, dossier: string): Promise<void> => {
  const mine = { dossier: { equals: dossier } }
  await req.payload.db.updateMany({
    collection: 'documents',
    where: mine,
    data: { filed: true },
    req,
  })
}

/**
 * Two dossiers of one structure that are filed at the same instant wait for each other: each must read
 * the posts that the other asks for (R045).
 */
const holdStructure = async (req: PayloadRequest, structure: string | null): Promise<void> => {
  if (structure === null) return
  // The system's clock, never a still one: MongoDB does not count a write that changes nothing as one.
  const data = { updatedAt: systemNow().toISOString() }
  const where = { id: { equals: structure } }
  await atomicUpdate(req.payload, { collection: 'structures', where, data }, req)
}

/** X29: whoever spends the same envelope at the same instant waits, and is judged on what is left. */
const spend = async (req: PayloadRequest, id: string): Promise<void> =>
  holdEnvelopes(req, await req.payload.findByID({ collection: 'dossiers', id, depth: 0, req }))

export const dossierProcess: Process<DossierState, DossierEvent, DossierFacts, FilingInput> = {
  workflow: dossierWorkflow,
  collection: 'dossiers',
  load: loadDossier,
  alongside: async (req, id, { effectData, belonging }, act) => {
    await leaveCorrection(req, id, act)
    await followDecision(req, id, act)
    if (SPENDS.has(act.event)) await spend(req, id)
    if (act.input.region !== undefined) await moveToRegion(req, id, act.input.region)
    if (!SENDS.includes(act.event)) return
    if (FILES.includes(act.event)) await holdStructure(req, belonging.structure)
    const departments = effectData?.departments as string[]
    // Each by its own writer: columns of the row itself, then the table of its lists.
    const [where, data] = [{ id: { equals: id } }, { places: placesOf(departments) }]
    await atomicUpdate(req.payload, { collection: 'dossiers', where, data }, req)
    await req.payload.db.updateOne({ collection: 'dossiers', id, data: { departments }, req })
    await showToTheState(req, id)
  },
}
