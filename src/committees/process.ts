/** Ties the table of committees to its rows; closing a session applies all that it decided, or nothing. */
import type { PayloadRequest, TypedUser } from 'payload'

import { OUTCOMES } from '#workflows/agenda-item/facts.ts'
import type { ActInput } from '#workflows/act.ts'
import type { CommitteeFacts, CommitteeState } from '#workflows/committee/facts.ts'
import { committeeWorkflow, type CommitteeEvent } from '#workflows/committee/table.ts'
import type { Act, Loaded, Process } from '#workflows/fire/fire.ts'

import type { AgendaItem } from '../payload-types.ts'
import { applyDecisions, type Judged } from './apply.ts'
import { readStandings } from './envelopes.ts'
import { holdEnvelopes } from './hold.ts'
import { candidatureOf, ranksWithin, readSession, type Session } from './item-process.ts'
import { attendanceOf, grantedBy, proposalOf, stateOf } from './item.ts'
import { minutesOf } from './minutes-row.ts'
import { itemsOf, revisionOf } from './rows.ts'
import { isRecused, rolesAt } from './standing.ts'

/** What a change of a committee brings. */
export type CommitteeInput = {
  revised?: { name: string; heldAt: string; place: string | null; quorum: number }
}

type CommitteeAct = Act<CommitteeEvent, CommitteeInput>

const isDecided = (item: AgendaItem): boolean => OUTCOMES.some((one) => one === stateOf(item))
const isApplied = (item: AgendaItem): boolean => isDecided(item) && stateOf(item) !== 'adjourned'

const countRanksAmiss = ({ items, ranksHeld }: Session): number => {
  const ranks = ranksWithin(items)
  return ranks.filter(
    (rank, index) => rank < 1 || ranksHeld.includes(rank) || ranks.indexOf(rank) !== index,
  ).length
}

/** Favourable and waiting dossiers whose amounts are not what the rules allow any more. */
const countOverMaximum = (agenda: readonly Judged[]): number =>
  agenda.filter(
    ({ item, proposal }) =>
      ['favourable', 'partial', 'waitlisted'].includes(stateOf(item)) &&
      (!proposal.eachAllowed || proposal.proposed <= 0 || proposal.proposed !== item.amount),
  ).length

/** The facts of a committee for somebody; `agenda` is judged anew when it closes. */
export const committeeFacts = (
  session: Session,
  agenda: readonly Judged[],
  circumstances: {
    user: TypedUser | null
    now: Date
    act: ActInput | null
    minutesIssued: boolean
  },
): CommitteeFacts => {
  const { committee, members, items, left } = session
  const { user, now, act, minutesIssued } = circumstances
  const fewer = (item: AgendaItem): boolean => {
    const { present, quorum } = attendanceOf(committee, members, item)
    return present < quorum
  }
  return {
    state: committee.state as CommitteeState,
    roles: rolesAt(user, committee, now),
    now,
    act,
    attendance: attendanceOf(committee, members),
    agenda: {
      items: items.length,
      undecided: items.filter((item) => !isDecided(item)).length,
      overMaximum: countOverMaximum(agenda),
      withoutQuorum: items.filter((item) => isApplied(item) && fewer(item)).length,
      ranksAmiss: countRanksAmiss(session),
      recused: items.filter((item) => isApplied(item) && isRecused(user, item, now)).length,
    },
    envelope: { left, granted: grantedBy(items) },
    minutesIssued,
  }
}

const judge = async (
  req: PayloadRequest,
  items: readonly AgendaItem[],
  now: Date,
): Promise<Judged[]> => {
  const agenda: Judged[] = []
  for (const item of items) {
    const candidature = await candidatureOf(req, item, now)
    agenda.push({ item, candidature, proposal: proposalOf(item, candidature) })
  }
  return agenda
}

const changesOf = async (
  req: PayloadRequest,
  { event, now, input }: CommitteeAct,
  { committee, items }: Session,
): Promise<Record<string, unknown>> => {
  switch (event) {
    case 'revise':
      return { ...input.revised }
    case 'open':
      return { openedAt: now.toISOString() }
    case 'close':
      return {
        closedAt: now.toISOString(),
        standing: await readStandings(req, committee, grantedBy(items)),
      }
    default:
      return {}
  }
}

const loadCommittee = async (
  req: PayloadRequest,
  id: string,
  act: CommitteeAct,
): Promise<Loaded<CommitteeState, CommitteeFacts>> => {
  const session = await readSession(req, id)
  const { committee, items } = session
  const agenda = act.event === 'close' ? await judge(req, items, act.now) : []
  const { user, now, reason } = act
  return {
    facts: committeeFacts(session, agenda, {
      user,
      now,
      act: reason ? { reason } : {},
      minutesIssued: (await minutesOf(req, id)) !== undefined,
    }),
    sequence: committee.sequence,
    // Its journal says what was granted all together: nobody takes from it the amount of what is hidden.
    belonging: { structure: null, region: committee.region, filed: false },
    rules: (await revisionOf(req, committee)).sha256,
    changes: await changesOf(req, act, session),
    effectData: { committee: id, reason: reason ?? null, convened: committee.state === 'convened' },
  }
}

/** Slots of the dossiers of a committee that will not be held: another may take them. */
const freeSlots = async (req: PayloadRequest, items: readonly AgendaItem[]): Promise<void> => {
  for (const { id } of items)
    await req.payload.db.updateOne({
      collection: 'agenda-items',
      id,
      data: { slot: id },
      req,
    })
}

/** Events after which the dossiers that were not decided may stand on another agenda. */
const LEAVES: ReadonlySet<CommitteeEvent> = new Set<CommitteeEvent>(['cancel'])

const close = async (req: PayloadRequest, id: string, act: CommitteeAct): Promise<void> => {
  const { committee, items } = await readSession(req, id)
  await holdEnvelopes(req, committee)
  await applyDecisions(req, committee, await judge(req, items, act.now), act)
}

export const committeeProcess: Process<
  CommitteeState,
  CommitteeEvent,
  CommitteeFacts,
  CommitteeInput
> = {
  workflow: committeeWorkflow,
  collection: 'committees',
  load: loadCommittee,
  alongside: async (req, id, _loaded, act) => {
    if (act.event === 'close') await close(req, id, act)
    if (LEAVES.has(act.event)) await freeSlots(req, await itemsOf(req, id))
  },
}
