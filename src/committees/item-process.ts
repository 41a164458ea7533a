/** Ties the table of agenda items to its rows: what its guards read, what each event writes. */
import type { PayloadRequest, TypedUser } from 'payload'

import { relationId } from '#filing/dossier.ts'
import { readCandidature, type Candidature } from '#filing/read-candidature.ts'
import { keepAway } from '#recusals/keep-away.ts'
import type { ProposedPost, Proposal } from '#funding/proposal.ts'
import type { ActInput } from '#workflows/act.ts'
import type { AgendaItemFacts, AgendaItemState } from '#workflows/agenda-item/facts.ts'
import { agendaItemWorkflow, type AgendaItemEvent } from '#workflows/agenda-item/table.ts'
import type { CommitteeState } from '#workflows/committee/facts.ts'
import type { Act, Loaded, Process } from '#workflows/fire/fire.ts'

import type { AgendaItem, Committee, CommitteeMember, Dossier } from '../payload-types.ts'
import { leftFor } from './envelopes.ts'
import { holdCommittee } from './hold.ts'
import {
  attendanceOf,
  grantedBy,
  proposalOf,
  recusalsOf,
  stateOf,
  type Recusal,
  type Votes,
} from './item.ts'
import { committeeById, itemsOf, membersOf } from './rows.ts'
import { isRecused, rolesAt } from './standing.ts'
import { ranksHeld } from './wait-ranks.ts'

/** What an act on an item brings beside its reason. */
export type ItemInput = {
  posts?: readonly ProposedPost[]
  rank?: number
  /** Id of the member who stands aside. */
  member?: string
  votes?: Votes
}

type ItemAct = Act<AgendaItemEvent, ItemInput>

/** All that the guards of an item read, gathered once for a whole agenda. */
export type Session = {
  committee: Committee
  members: readonly CommitteeMember[]
  items: readonly AgendaItem[]
  /** Cents still free before the session. */
  left: number
  /** Ranks of the waiting list that earlier sessions gave. */
  ranksHeld: readonly number[]
}

export const readSession = async (req: PayloadRequest, id: string): Promise<Session> => {
  const committee = await committeeById(req, id)
  return {
    committee,
    members: await membersOf(req, id),
    items: await itemsOf(req, id),
    left: await leftFor(req, committee),
    ranksHeld: await ranksHeld(req, committee),
  }
}

/** The state in which a dossier awaits the committee of each kind. */
const AWAITED_IN: Readonly<Record<Committee['kind'], Dossier['state']>> = {
  regional: 'reviewed',
  national: 'national_opinion',
}

type Circumstances = { user: TypedUser | null; now: Date; act: ActInput | null; input: ItemInput }

const mayStandAside = ({ members }: Session, item: AgendaItem, member?: string): boolean =>
  members.some(({ id }) => id === member) &&
  !recusalsOf(item).some((recusal) => recusal.member === member)

/** Ranks that a session gives; 0 for a dossier that it lets wait at none. */
export const ranksWithin = (items: readonly AgendaItem[]): number[] =>
  items.filter((item) => stateOf(item) === 'waitlisted').map(({ waitRank }) => waitRank ?? 0)

const castIn = ({ votes }: ItemInput): number | null =>
  votes ? votes.for + votes.against + votes.abstained : null

/** The facts of an item for somebody; `act` is null when one only asks what is allowed. */
export const itemFacts = (
  session: Session,
  item: AgendaItem,
  { dossier, proposal }: { dossier: Pick<Dossier, 'state'>; proposal: Proposal },
  { user, now, act, input }: Circumstances,
): AgendaItemFacts => {
  const { committee, members, items, left } = session
  const others = items.filter(({ id }) => id !== item.id)
  const rank = input.rank ?? null
  return {
    state: stateOf(item),
    roles: rolesAt(user, committee, now),
    now,
    act,
    session: committee.state as CommitteeState,
    attendance: attendanceOf(committee, members, item),
    recused: isRecused(user, item, now),
    recusalFounded: mayStandAside(session, item, input.member),
    amount: {
      proposed: proposal.proposed,
      grantable: proposal.grantable,
      eachAllowed: proposal.eachAllowed,
    },
    left: left - grantedBy(others),
    rank,
    rankTaken: rank !== null && [...session.ranksHeld, ...ranksWithin(others)].includes(rank),
    keepsWaitlist: committee.kind === 'regional',
    votes: castIn(input),
    dossierReady: dossier.state === AWAITED_IN[committee.kind],
  }
}

const recusalsWith = (
  { members }: Session,
  item: AgendaItem,
  { input, reason = '', now }: ItemAct,
) => {
  const member = members.find(({ id }) => id === input.member)
  if (!member) return {}
  const { id, name, user } = member
  const recusal: Recusal = { member: id, name, reason, at: now.toISOString() }
  return {
    recusals: [...recusalsOf(item), recusal],
    ...(user ? { recused: `${item.recused}${user}|` } : {}),
  }
}

const wordsOf = ({ reason, input }: ItemAct) => ({
  reason: reason ?? null,
  votes: input.votes ?? null,
})

/** What an event writes on an item beside its state. */
export const itemChanges = (
  session: Session,
  item: AgendaItem,
  act: ItemAct,
  proposal: Proposal,
) => {
  const { event, now, input } = act
  const posts = proposal.posts.map(({ id, amount, capLifted }) => ({ id, amount, capLifted }))
  const amounts = { posts, amount: proposal.proposed }
  const decided = { ...wordsOf(act), decidedAt: now.toISOString() }
  switch (event) {
    case 'propose':
      return amounts
    case 'recuse':
      return recusalsWith(session, item, act)
    case 'remove':
      return { slot: item.id }
    case 'reconsider':
      return { reason: null, decidedAt: null, waitRank: null, votes: null }
    case 'waitlist':
      return { ...decided, ...amounts, waitRank: input.rank ?? null }
    case 'grant':
    case 'grantPartly':
      return { ...decided, ...amounts }
    case 'refuse':
    case 'adjourn':
      return { ...decided, amount: 0 }
  }
}

export const candidatureOf = async (
  req: PayloadRequest,
  item: Pick<AgendaItem, 'dossier'>,
  now: Date,
): Promise<Candidature> => {
  // The right was asked on the item: its dossier comes with it.
  const id = relationId(item.dossier)
  const dossier: Dossier = await req.payload.findByID({ collection: 'dossiers', id, depth: 0, req })
  return readCandidature(req, dossier, now)
}

const loadItem = async (
  req: PayloadRequest,
  id: string,
  act: ItemAct,
): Promise<Loaded<AgendaItemState, AgendaItemFacts>> => {
  const item = await req.payload.findByID({ collection: 'agenda-items', id, depth: 0, req })
  const session = await readSession(req, relationId(item.committee))
  const candidature = await candidatureOf(req, item, act.now)
  const proposal = proposalOf(item, candidature, act.input.posts)
  const { user, now, input, reason } = act
  const circumstances = { user, now, input, act: reason ? { reason } : {} }
  return {
    facts: itemFacts(session, item, { dossier: candidature.dossier, proposal }, circumstances),
    sequence: item.sequence,
    // The journal is read by every desk of the region: what is decided here is not for those who stand aside.
    belonging: {
      structure: relationId(item.structure),
      region: item.region,
      filed: false,
    },
    rules: candidature.revision.sha256,
    changes: itemChanges(session, item, act, proposal),
    effectData: { committee: session.committee.id },
  }
}

/** A member without an account reads nothing here: there is nobody to keep away. */
const keepMemberAway = async (
  req: PayloadRequest,
  id: string,
  committee: Committee,
  member: string | undefined,
): Promise<void> => {
  const user = (await membersOf(req, committee.id)).find((one) => one.id === member)?.user
  if (!user) return
  const item = await req.payload.findByID({ collection: 'agenda-items', id, depth: 0, req })
  await keepAway(req, relationId(item.dossier), user)
}

export const agendaItemProcess: Process<
  AgendaItemState,
  AgendaItemEvent,
  AgendaItemFacts,
  ItemInput
> = {
  workflow: agendaItemWorkflow,
  collection: 'agenda-items',
  load: loadItem,
  // A session that closes meanwhile waits for what is decided here, or refuses it.
  alongside: async (req, id, { effectData, facts }, { event, input }) => {
    const committee = await committeeById(req, String(effectData?.committee))
    await holdCommittee(req, committee, [facts.session])
    if (event === 'recuse') await keepMemberAway(req, id, committee, input.member)
  },
}
