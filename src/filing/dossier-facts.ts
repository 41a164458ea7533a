/** What the guards of a dossier read: gathered here, decided in its table. */
import type { PayloadRequest, TypedUser } from 'payload'

import { actorOf } from '#access/actor.ts'
import { rolesOver } from '#access/offices.ts'
import { checkFacts } from '#completeness/facts.ts'
import { nationalOpinionOn } from '#committees/national.ts'
import { decisionFacts } from '#committees/on-dossier.ts'
import { correctionFacts } from '#corrections/facts.ts'
import type { Decided } from '#decisions/decision.ts'
import { closingInstant } from '#editions/calendar.ts'
import type { OpenRevision } from '#editions/revisions.ts'
import { filedAnswers, type Filed } from '#forms/faces/filed.ts'
import { opinionFigures, type OpinionFigures } from '#opinions/facts.ts'
import type { ActInput } from '#workflows/act.ts'
import type { DossierFacts, DossierState } from '#workflows/dossier/facts.ts'

import type { Dossier } from '../payload-types.ts'
import { placeOf, relationId } from './dossier.ts'
import { verdictsOf, type Candidature } from './read-candidature.ts'

/** Who acts, when, and with what. */
export type Circumstances = {
  /** Null for the platform's own sweep. */
  user: TypedUser | null
  now: Date
  arrivedAt: Date
  signature?: unknown
  /** Number of items of the request for corrections that the act opens. */
  items?: number | undefined
  /** What the session that closes decides. */
  decided?: Decided | undefined
  /** Null when one only asks what is allowed. */
  act: ActInput | null
}

/** Whom the act is judged for: an account over this very dossier, or the platform's own sweep. */
const rolesFor = (user: TypedUser | null, dossier: Dossier, now: Date): readonly string[] =>
  user ? rolesOver(actorOf(user, now), placeOf(dossier)) : ['system']

/** Answers that could not be filed as they stand, whatever the evaluation said of them. */
const unfit = ({ strict }: OpenRevision, { answers, refused }: Filed): number =>
  refused.length + (strict.safeParse(answers).success ? 0 : 1)

/** Before the review nothing is asked yet, and nothing of the directory is read. */
const BEFORE_REVIEW: ReadonlySet<string> = new Set(['draft', 'submitted', 'correction'])
const NO_OPINION: OpinionFigures = {
  opinions: { notAsked: 0, pending: 0 },
  national: { held: false, pending: 0, returned: false },
}

const figuresOf = (
  req: PayloadRequest,
  { dossier, revision }: Candidature,
  now: Date,
): Promise<OpinionFigures> =>
  BEFORE_REVIEW.has(dossier.state)
    ? Promise.resolve(NO_OPINION)
    : opinionFigures(req, dossier, revision.edition, now)

const publicationOf = async (req: PayloadRequest, call: string): Promise<Date | null> => {
  // When an edition was published is everybody's to know.
  const { publishedAt } = await req.payload.findByID({
    collection: 'calls',
    id: call,
    select: { publishedAt: true },
    depth: 0,
    req,
  })
  return publishedAt ? new Date(publishedAt) : null
}

/** The candidature as it would be filed now. */
export const filedOf = ({ revision, evaluation, answers }: Candidature): Filed =>
  filedAnswers(revision.form, evaluation, answers)

const filingFacts = (candidature: Candidature, filed: Filed): DossierFacts['filing'] => {
  const { evaluation, revision } = candidature
  const blocking = evaluation.issues.filter(({ severity }) => severity === 'blocking')
  const verdicts = verdictsOf(candidature).filter(({ severity }) => severity === 'blocking')
  return {
    missing: blocking.length + unfit(revision, filed),
    blocking: verdicts.length,
    // Each attestation is a question of the form that must be ticked: a missing one is an issue.
    attested: blocking.length === 0,
  }
}

/** A session of the national committee gave its opinion (R069). */
const wasHeard = async (
  req: PayloadRequest,
  { id, state }: Dossier,
  first: boolean,
): Promise<boolean> =>
  (state === 'national_opinion' || (first && !BEFORE_REVIEW.has(state))) &&
  (await nationalOpinionOn(req, id)) !== null

/** The facts of a dossier for somebody, at an instant. */
export const dossierFacts = async (
  req: PayloadRequest,
  candidature: Candidature,
  filed: Filed,
  { user, now, arrivedAt, signature, items, decided, act }: Circumstances,
): Promise<DossierFacts> => {
  const { dossier, revision, context } = candidature
  const { calendar } = revision.edition
  const closesAt = closingInstant(calendar)
  const publishedAt = await publicationOf(req, relationId(dossier.call))
  const { opinions, national } = await figuresOf(req, candidature, now)
  const first = context.facts['structure.premiere_candidature'] === true
  const heard = await wasHeard(req, dossier, first)
  return {
    state: dossier.state as DossierState,
    roles: rolesFor(user, dossier, now),
    now,
    act,
    arrivedAt,
    call: {
      // Without an opening of its own the call opens when it is published (R061).
      opensAt: calendar.opensAt ? new Date(calendar.opensAt) : (publishedAt ?? closesAt),
      closesAt,
    },
    filing: filingFacts(candidature, filed),
    correction: await correctionFacts(req, dossier, items),
    check: await checkFacts(req, candidature),
    // Absent is null on one database and undefined on the other.
    signature: {
      signed: Boolean(signature ?? dossier.signature),
      lateUntil: dossier.lateSignatureUntil ? new Date(dossier.lateSignatureUntil) : null,
    },
    opinions,
    decision: await decisionFacts(req, dossier, decided ?? null),
    national: {
      // R069, where the national committee has members who may answer.
      required: first && (national.held || national.returned || heard),
      // Heard in session, it is not waited for in writing.
      pending: heard ? 0 : national.pending,
      returned: national.returned || heard,
    },
  }
}
