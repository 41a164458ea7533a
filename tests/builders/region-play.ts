/**
 * Moves a region by its tables, on the very facts that the platform gathers: what random events by random
 * people are walked through.
 */
import { actorOf } from '#access/actor.ts'
import { readAgendaItems, readCommittees } from '#access/rules/committees.ts'
import { itemChanges, itemFacts, type ItemInput, type Session } from '#committees/item-process.ts'
import { isGranted, proposalOf, stateOf } from '#committees/item.ts'
import { committeeFacts } from '#committees/process.ts'
import { rolesAt } from '#committees/standing.ts'
import { buildFunding, buildParameters, buildPost } from '#tests/builders/funding.ts'
import { matches } from '#tests/builders/matches.ts'
import { buildDecision, buildDossierFacts } from '#tests/builders/workflows.ts'
import type { AgendaItemEvent } from '#workflows/agenda-item/table.ts'
import type { CommitteeEvent } from '#workflows/committee/table.ts'
import { decide } from '#workflows/engine.ts'
import { workflows } from '#workflows/registry.ts'

import type { AgendaItem } from '../../src/payload-types.ts'
import {
  NOW,
  spentBy,
  type Account,
  type Held,
  type ModelDossier,
  type Region,
} from './region-model.ts'

const PARAMETERS = buildParameters()

const dossierOf = (region: Region, id: unknown): ModelDossier => {
  const found = region.dossiers.find((dossier) => dossier.id === id)
  if (!found) throw new Error(`no dossier ${String(id)}`)
  return found
}

const candidatureOf = ({ asked }: ModelDossier) =>
  ({
    input: buildFunding({ posts: [buildPost({ asked })] }),
    revision: { edition: { funding: PARAMETERS } },
  }) as unknown as Parameters<typeof proposalOf>[1]

const judgedIn = (region: Region, item: AgendaItem, posts?: ItemInput['posts']) =>
  proposalOf(item, candidatureOf(dossierOf(region, item.dossier)), posts)

/** Ranks at which dossiers wait, of whatever session. */
export const ranksAwaited = (region: Region): number[] =>
  region.sessions
    .flatMap(({ items }) => items)
    .filter(
      ({ state, dossier }) =>
        state === 'waitlisted' && dossierOf(region, dossier).state === 'waitlisted',
    )
    .map(({ waitRank }) => waitRank ?? 0)

const sessionOf = (region: Region, one: Held): Session => ({
  ...one,
  items: one.items.filter(({ state }) => state !== 'removed'),
  left: region.envelope - spentBy(region),
  ranksHeld: ranksAwaited(region),
})

export type Step = {
  who: number
  session: number
  item: number
  event: AgendaItemEvent | CommitteeEvent | 'withdraw' | 'shrink' | 'absent' | 'reseat' | 'promote'
  amount: number
  rank: number
}

const spend = (region: Region, dossier: ModelDossier, event: string, roles: readonly string[]) => {
  const fitsEnvelope = dossier.amount <= region.envelope - spentBy(region)
  const outcomes = { select: 'favourable', waitlist: 'waitlist', reject: 'unfavourable' } as const
  const known = event as keyof typeof outcomes | 'promoteFromWaitlist'
  const decision = decide(
    workflows.dossier,
    known,
    buildDossierFacts({
      state: dossier.state,
      roles,
      act: { reason: 'Motif' },
      decision: buildDecision({
        outcome: known === 'promoteFromWaitlist' ? 'waitlist' : outcomes[known],
        amount: dossier.amount,
        maximum: dossier.grantable,
        fitsEnvelope,
        firstInLine: true,
      }),
    }),
  )
  if (!decision.ok) return false
  dossier.state = decision.to
  dossier.granted = decision.to === 'selected' ? dossier.amount : 0
  return true
}

/** All that a session decided, or nothing: the region as it was when one dossier refuses. */
const apply = (region: Region, session: Session, roles: readonly string[]): boolean => {
  for (const item of session.items) {
    const state = stateOf(item)
    if (state === 'adjourned') continue
    const dossier = dossierOf(region, item.dossier)
    const proposal = judgedIn(region, item)
    dossier.amount = state === 'unfavourable' ? 0 : proposal.proposed
    dossier.grantable = proposal.grantable
    const event = isGranted(item) ? 'select' : state === 'waitlisted' ? 'waitlist' : 'reject'
    if (!spend(region, dossier, event, roles)) return false
  }
  return true
}

const onCommittee = (region: Region, one: Held, who: Account, event: CommitteeEvent): boolean => {
  if (!matches(readCommittees(actorOf(who, NOW)), { ...one.committee })) return false
  const session = sessionOf(region, one)
  const agenda = session.items.map((item) => ({ item, proposal: judgedIn(region, item) })) as never
  const act = { reason: 'Motif' }
  const circumstances = { user: who, now: NOW, act, minutesIssued: true }
  const facts = committeeFacts(session, agenda, circumstances)
  const decision = decide(workflows.committee, event, facts)
  if (!decision.ok) return false
  one.committee.state = decision.to
  return event !== 'close' || apply(region, session, facts.roles)
}

const onItem = (region: Region, one: Held, who: Account, step: Step): boolean => {
  const session = sessionOf(region, one)
  const item = session.items[step.item % Math.max(1, session.items.length)]
  if (!item || !matches(readAgendaItems(actorOf(who, NOW)), { ...item })) return false
  const event = step.event as AgendaItemEvent
  const input: ItemInput = {
    rank: step.rank,
    ...(one.members[step.item] ? { member: one.members[step.item]?.id ?? '' } : {}),
    ...(event === 'propose' ? { posts: [{ id: 'post', amount: step.amount }] } : {}),
  }
  const dossier = dossierOf(region, item.dossier)
  const proposal = judgedIn(region, item, input.posts)
  const circumstances = { user: who, now: NOW, act: { reason: 'Motif' }, input }
  const facts = itemFacts(session, item, { dossier: dossier as never, proposal }, circumstances)
  const decision = decide(workflows['agenda-item'], event, facts)
  if (!decision.ok) return false
  const act = { event, user: who, now: NOW, reason: 'Motif', input }
  Object.assign(item, itemChanges(session, item, act, proposal), { state: decision.to })
  if (event === 'recuse') standAside(region, dossier.id, input.member, one)
  return true
}

const standAside = (region: Region, dossier: string, member: string | undefined, one: Held) => {
  const user = one.members.find(({ id }) => id === member)?.user
  const known = region.accounts.find(({ id }) => id === user)
  if (!known) return
  known.stoodAside.push({ dossier, structure: `s${dossier}` })
  region.ledger.push(`${known.id} ${dossier}`)
}

type Beside = 'withdraw' | 'shrink' | 'absent' | 'reseat'

/** What happens beside the tables of committees. One who left is seated again, under another row. */
const BESIDE: Readonly<Record<Beside, (dossier: ModelDossier, one: Held, rank: number) => void>> = {
  shrink: (dossier) => {
    dossier.asked = Math.floor(dossier.asked / 2)
  },
  withdraw: (dossier) => {
    if (dossier.state === 'reviewed') dossier.state = 'withdrawn'
  },
  absent: (_dossier, { committee, members }, rank) => {
    const member = members[rank % members.length]
    if (member && committee.state !== 'closed') member.presence = 'absent'
  },
  reseat: (_dossier, { committee, members }, rank) => {
    const [member] = members.splice(rank % members.length, 1)
    if (member)
      members.push(committee.state === 'closed' ? member : { ...member, id: `${member.id}bis` })
  },
}

const isBeside = (event: string): event is Beside => Object.hasOwn(BESIDE, event)

const fires = (region: Region, one: Held, who: Account, step: Step): boolean => {
  const { event, item } = step
  const dossier = region.dossiers[item % region.dossiers.length]
  if (!dossier) return false
  if (isBeside(event)) {
    BESIDE[event](dossier, one, item)
    return true
  }
  if (event === 'promote')
    return spend(region, dossier, 'promoteFromWaitlist', rolesAt(who, one.committee, NOW))
  return Object.hasOwn(workflows.committee.transitions, event)
    ? onCommittee(region, one, who, event as CommitteeEvent)
    : onItem(region, one, who, step)
}

/** Plays a step. @returns the region after it, and whether something was fired */
export const play = (before: Region, step: Step): { region: Region; fired: boolean } => {
  const region = structuredClone(before)
  const one = region.sessions[step.session % region.sessions.length]
  const who = region.accounts[step.who % region.accounts.length]
  if (!one || !who) return { region: before, fired: false }
  const fired = fires(region, one, who, step)
  return { region: fired ? region : before, fired }
}
