/** What a dossier reads and keeps of its committee's decision. */
import type { PayloadRequest, Where } from 'payload'

import { etpGranted, isGrant, type Decided } from '#decisions/decision.ts'
import { letterFacts } from '#decisions/facts.ts'
import { relationId } from '#filing/dossier.ts'
import type { CommitteeDecision, DossierState } from '#workflows/dossier/facts.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'

import type { Dossier } from '../payload-types.ts'
import { leftFor } from './envelopes.ts'

/** Acts that take money off the envelope. */
export const SPENDS: ReadonlySet<DossierEvent> = new Set<DossierEvent>([
  'select',
  'promoteFromWaitlist',
])

/** States in which what is decided stands on the dossier; before, only a session that closes brings it. */
const DECIDED: ReadonlySet<DossierState> = new Set<DossierState>([
  'selected',
  'waitlisted',
  'rejected',
  'accepted',
  'refused',
])

const OUTCOMES: Readonly<Record<Decided['outcome'], CommitteeDecision['outcome']>> = {
  favourable: 'favourable',
  partial: 'favourable',
  waitlist: 'waitlist',
  unfavourable: 'unfavourable',
}

const decidedOf = ({ state, decided }: Pick<Dossier, 'state' | 'decided'>): Decided | null =>
  DECIDED.has(state as DossierState) ? ((decided as Decided | null | undefined) ?? null) : null

const precede = async (req: PayloadRequest, dossier: Dossier): Promise<number> => {
  const where: Where[] = [
    { call: { equals: relationId(dossier.call) } },
    { region: { equals: dossier.region } },
    { state: { equals: 'waitlisted' } },
    { waitRank: { less_than: dossier.waitRank ?? 0 } },
  ]
  const { totalDocs } = await req.payload.db.count({
    collection: 'dossiers',
    where: { and: where },
    req,
  })
  return totalDocs
}

/** Only what is about to spend, or waits to, reads the envelope. */
const mayBeSpent = (dossier: Dossier, { amount, outcome }: Decided): boolean =>
  amount > 0 &&
  (dossier.state === 'waitlisted' || (dossier.state === 'reviewed' && isGrant(outcome)))

/**
 * The decision that the guards of a dossier read.
 * @param given what a session that closes decides; null outside one
 */
export const decisionFacts = async (
  req: PayloadRequest,
  dossier: Dossier,
  given: Decided | null,
): Promise<CommitteeDecision | null> => {
  const decided = given ?? decidedOf(dossier)
  if (!decided) return null
  const waits = dossier.state === 'waitlisted'
  return {
    outcome: OUTCOMES[decided.outcome],
    amount: decided.amount,
    maximum: decided.maximum,
    fitsEnvelope: mayBeSpent(dossier, decided) && decided.amount <= (await leftFor(req, dossier)),
    firstInLine: waits && (await precede(req, dossier)) === 0,
    ...(await letterFacts(req, dossier)),
  }
}

const NOTHING = { decided: null, decidedAt: null, granted: null, grantedEtp: null, waitRank: null }

/** From the waiting list to a grant: what had been decided for when money would come back. */
const promoted = (decided: Decided): Decided => ({
  ...decided,
  outcome: decided.amount < decided.maximum ? 'partial' : 'favourable',
  rank: null,
})

const withoutFollowUp = (decided: Decided, reasons: string): Decided => ({
  ...decided,
  outcome: 'unfavourable',
  amount: 0,
  posts: decided.posts.map((post) => ({ ...post, granted: 0 })),
  reasons,
  rank: null,
})

const columns = (decided: Decided, now: Date) => ({
  decided,
  decidedAt: now.toISOString(),
  granted: isGrant(decided.outcome) ? decided.amount : null,
  grantedEtp: isGrant(decided.outcome) ? etpGranted(decided.posts) : null,
  waitRank: decided.rank,
})

/** Columns of the dossier that a decision writes with its state. */
export const decisionColumns = (
  dossier: Dossier,
  { event, now, reason = '' }: { event: DossierEvent; now: Date; reason?: string },
  given: Decided | undefined,
): Record<string, unknown> => {
  if (event === 'reconsiderRefusal' || event === 'reconsiderGrant') return NOTHING
  if (given) return columns(given, now)
  const standing = decidedOf(dossier)
  if (!standing) return {}
  if (event === 'promoteFromWaitlist') return columns(promoted(standing), now)
  return event === 'closeWaitlist' ? columns(withoutFollowUp(standing, reason), now) : {}
}
