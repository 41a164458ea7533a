/** Carries out what a session decided, dossier by dossier, in the transaction in which it closes. */
import type { PayloadRequest } from 'payload'

import { localDateOf } from '#editions/calendar.ts'
import type { Decided, Outcome as DecidedOutcome } from '#decisions/decision.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { relationId } from '#filing/dossier.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import type { Proposal } from '#funding/proposal.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import type { Outcome } from '#workflows/agenda-item/facts.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'
import { fireWithin, type Act } from '#workflows/fire/fire.ts'

import type { AgendaItem, Committee } from '../payload-types.ts'
import { stateOf } from './item.ts'

type Applied = { outcome: DecidedOutcome; event: DossierEvent }

/** What each decision of a session does of a dossier; one that is adjourned waits for another session. */
const APPLIED: Readonly<Partial<Record<Outcome, Applied>>> = {
  favourable: { outcome: 'favourable', event: 'select' },
  partial: { outcome: 'partial', event: 'select' },
  waitlisted: { outcome: 'waitlist', event: 'waitlist' },
  unfavourable: { outcome: 'unfavourable', event: 'reject' },
}

/** One dossier of the agenda with what its rules make of it now. */
export type Judged = { item: AgendaItem; candidature: Candidature; proposal: Proposal }

const decidedOf = (
  committee: Committee,
  { item, candidature, proposal }: Judged,
  outcome: DecidedOutcome,
): Decided => {
  const refused = outcome === 'unfavourable'
  const { zone } = candidature.revision.edition.calendar
  return {
    outcome,
    amount: refused ? 0 : proposal.proposed,
    maximum: proposal.grantable,
    posts: candidature.input.posts.map(({ id, title, etp, cost, asked }) => ({
      id,
      title,
      etp,
      cost,
      asked,
      granted: refused ? 0 : (proposal.posts.find((post) => post.id === id)?.amount ?? 0),
    })),
    reasons: item.reason ?? '',
    rank: outcome === 'waitlist' ? (item.waitRank ?? null) : null,
    committee: {
      name: committee.name,
      heldOn: localDateOf(new Date(committee.heldAt), zone),
    },
  }
}

/** What is an opinion is given back to the region; what is adjourned waits for another session. */
const OPINIONS: ReadonlySet<string> = new Set(['favourable', 'partial', 'unfavourable'])

type Actor = Pick<Act<string, unknown>, 'user' | 'now'>

/** R069: the opinion stays on the agenda of its session; the dossier goes back to its region, which decides. */
const giveOpinion = async (
  req: PayloadRequest,
  item: AgendaItem,
  { user, now }: Actor,
): Promise<void> => {
  if (!OPINIONS.has(stateOf(item))) return
  await fireWithin(req, dossierProcess, relationId(item.dossier), {
    event: 'receiveNationalOpinion',
    user,
    now,
    input: { arrivedAt: now },
  })
}

/** Decided or adjourned, the dossier may stand on another agenda. */
const freeSlot = (req: PayloadRequest, { id }: AgendaItem) =>
  atomicUpdate(
    req.payload,
    { collection: 'agenda-items', where: { id: { equals: id } }, data: { slot: id } },
    req,
  )

const applyOne = async (
  req: PayloadRequest,
  committee: Committee,
  judged: Judged,
  { user, now }: Actor,
): Promise<void> => {
  const { item } = judged
  await freeSlot(req, item)
  if (committee.kind === 'national') return giveOpinion(req, item, { user, now })
  const state = stateOf(item)
  const applied = Object.hasOwn(APPLIED, state) ? APPLIED[state as Outcome] : undefined
  if (!applied) return
  const decided = decidedOf(committee, judged, applied.outcome)
  await fireWithin(req, dossierProcess, relationId(item.dossier), {
    event: applied.event,
    user,
    now,
    ...(item.reason ? { reason: item.reason } : {}),
    input: { arrivedAt: now, decided },
  })
}

/**
 * Applies every decision of a session; one that the dossier refuses takes back all the others.
 * @throws Refused of the dossier's table
 */
export const applyDecisions = async (
  req: PayloadRequest,
  committee: Committee,
  agenda: readonly Judged[],
  act: Actor,
): Promise<void> => {
  for (const judged of agenda) await applyOne(req, committee, judged, act)
}
