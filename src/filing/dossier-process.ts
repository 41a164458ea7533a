import type { PayloadRequest, TypedUser } from 'payload'

import { actorOf } from '#access/actor.ts'
import { rolesOver } from '#access/offices.ts'
import type { OpenRevision } from '#editions/revisions.ts'
import { closingInstant } from '#editions/calendar.ts'
import { filedAnswers, type Filed, type FiledAnswers } from '#forms/faces/filed.ts'
import type { DossierFacts, DossierState } from '#workflows/dossier/facts.ts'
import { dossierWorkflow, type DossierEvent } from '#workflows/dossier/table.ts'
import type { Act, Loaded, Process } from '#workflows/fire/fire.ts'

import type { Dossier } from '../payload-types.ts'
import { placeOf, relationId } from './dossier.ts'
import { documentsJoined, fingerprintOf } from './filed-facts.ts'
import { departmentsOf, projectionOf } from './projection.ts'
import { readCandidature, verdictsOf, type Candidature } from './read-candidature.ts'

/** What a filing brings beside the answers. */
export type FilingInput = {
  /** Instant at which the request reached us: deadlines are judged on it. */
  arrivedAt: Date
  signature?: { name: string; quality: string; delegate: boolean }
}

/** Whom the act is judged for: an account over this very dossier, or the platform's own sweep. */
const rolesFor = (user: TypedUser | null, dossier: Dossier, now: Date): readonly string[] =>
  user ? rolesOver(actorOf(user, now), placeOf(dossier)) : ['system']

const NOTHING_YET = {
  correction: { items: 0, unanswered: 0, toJudge: 0, dueAt: null },
  check: { unchecked: 0, indispensableMissing: 0 },
  opinions: { notAsked: 0, pending: 0 },
  decision: null,
} as const

/** Answers that could not be filed as they stand, whatever the evaluation said of them. */
const unfit = ({ strict }: OpenRevision, { answers, refused }: Filed): number =>
  refused.length + (strict.safeParse(answers).success ? 0 : 1)

const factsOf = (
  { dossier, revision, evaluation, ...candidature }: Candidature,
  filed: Filed,
  publishedAt: Date | null,
  act: Act<DossierEvent, FilingInput>,
): DossierFacts => {
  const { calendar } = revision.edition
  const closesAt = closingInstant(calendar)
  const blockingIssues = evaluation.issues.filter(({ severity }) => severity === 'blocking')
  const blockingVerdicts = verdictsOf(candidature).filter(({ severity }) => severity === 'blocking')
  return {
    ...NOTHING_YET,
    state: dossier.state as DossierState,
    roles: rolesFor(act.user, dossier, act.now),
    now: act.now,
    act: act.reason ? { reason: act.reason } : {},
    arrivedAt: act.input.arrivedAt,
    call: {
      // Without an opening of its own the call opens when it is published (R061).
      opensAt: calendar.opensAt ? new Date(calendar.opensAt) : (publishedAt ?? closesAt),
      closesAt,
    },
    filing: {
      missing: blockingIssues.length + unfit(revision, filed),
      blocking: blockingVerdicts.length,
      // Each attestation is a question of the form that must be ticked: a missing one is an issue.
      attested: blockingIssues.length === 0,
    },
    signature: {
      // Absent is null on one database and undefined on the other.
      signed: Boolean(act.input.signature ?? dossier.signature),
      lateUntil: null,
    },
    national: {
      required: candidature.context.facts['structure.premiere_candidature'],
      pending: 0,
      returned: false,
    },
  }
}

const publicationOf = async (req: PayloadRequest, call: string): Promise<Date | null> => {
  const { publishedAt } = await req.payload.findByID({
    collection: 'calls',
    id: call,
    select: { publishedAt: true },
    depth: 0,
    req,
  })
  return publishedAt ? new Date(publishedAt) : null
}

/** What filing writes with the state: the signature and the projected columns. */
const filingChanges = (
  { revision, assessment }: Candidature,
  filed: FiledAnswers,
  act: Act<DossierEvent, FilingInput>,
) => ({
  filedAt: act.input.arrivedAt.toISOString(),
  ...(act.input.signature
    ? { signature: { ...act.input.signature, at: act.now.toISOString(), by: act.user?.id ?? null } }
    : {}),
  ...projectionOf(revision.edition.projection, filed, assessment),
})

const FILES: readonly DossierEvent[] = ['file', 'fileUnsigned']

const loadDossier = async (
  req: PayloadRequest,
  id: string,
  act: Act<DossierEvent, FilingInput>,
): Promise<Loaded<DossierState, DossierFacts>> => {
  // Who may act is decided by the table on these facts; what may be seen was asked before.
  const dossier: Dossier = await req.payload.findByID({ collection: 'dossiers', id, depth: 0, req })
  const candidature = await readCandidature(req, dossier, act.now)
  const { revision, evaluation, answers } = candidature
  const files = FILES.includes(act.event)
  const filed = filedAnswers(revision.form, evaluation, answers)
  const structure = relationId(dossier.structure)
  return {
    facts: factsOf(candidature, filed, await publicationOf(req, relationId(dossier.call)), act),
    sequence: dossier.sequence,
    belonging: {
      structure,
      region: dossier.region,
      filed: files || Boolean(dossier.filedAt),
    },
    rules: revision.sha256,
    ...(files ? { changes: filingChanges(candidature, filed.answers, act) } : {}),
    effectData: {
      dossier: id,
      fingerprint: files ? fingerprintOf(filed.answers, await documentsJoined(req, id)) : null,
      departments: departmentsOf(
        revision.edition.projection,
        filed.answers,
        candidature.structure.department,
      ),
    },
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

export const dossierProcess: Process<DossierState, DossierEvent, DossierFacts, FilingInput> = {
  workflow: dossierWorkflow,
  collection: 'dossiers',
  load: loadDossier,
  alongside: async (req, id, { effectData }, act) => {
    if (!FILES.includes(act.event)) return
    const data = { departments: effectData?.departments }
    await req.payload.db.updateOne({ collection: 'dossiers', id, data, req })
    await showToTheState(req, id)
  },
}
