/** Random events by random people over the committees of a region (issue §6). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { actorOf } from '#access/actor.ts'
import { readAgendaItems } from '#access/rules/committees.ts'
import { readDossiers } from '#access/rules/dossiers.ts'
import { attendanceOf, stateOf } from '#committees/item.ts'
import { relationId } from '#filing/dossier.ts'
import { matches } from '#tests/builders/matches.ts'
import { buildRegion, NOW, PEOPLE, spentBy, type Region } from '#tests/builders/region-model.ts'
import { play, type Step, ranksAwaited } from '#tests/builders/region-play.ts'

const ENVELOPE = 5_000_000

/** What decides is drawn more often: a session that never closes would prove nothing. */
const events: Step['event'][] = [
  ...(['grant', 'grant', 'grantPartly', 'waitlist', 'refuse', 'adjourn', 'reconsider'] as const),
  ...(['propose', 'recuse', 'remove', 'close', 'close', 'close', 'promote'] as const),
  ...(['suspend', 'open', 'convene', 'prepareAgain', 'cancel'] as const),
  ...(['absent', 'reseat', 'shrink', 'withdraw'] as const),
]
const steps = fc.array(
  fc.record({
    // Those who may are drawn more often, everyone is.
    who: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(PEOPLE.length - 1)),
    session: fc.nat(1),
    item: fc.nat(3),
    event: fc.constantFrom(...events),
    amount: fc.constantFrom(0, 1, 1_000_000, 2_000_000, 2_000_001, 2_947_301, 99_999_999),
    rank: fc.nat(3),
  }),
  { minLength: 20, maxLength: 80 },
)

/** Walks a region, and looks at what each event that is fired did of it. */
const walk = (look: (before: Region, after: Region, step: Step) => void): void => {
  fc.assert(
    fc.property(steps, (drawn) => {
      let region = buildRegion(ENVELOPE)
      for (const step of drawn) {
        const { region: after, fired } = play(region, step)
        if (fired) look(region, after, step)
        region = after
      }
    }),
    { numRuns: 300 },
  )
}

const sessionIn = (region: Region, { session }: Step) => region.sessions[session]

describe('whatever is done by whoever over the committees of a region', () => {
  it('X29 R048 never spends more than the envelope, grants above the caps or what was asked, nor lets two wait at one rank', () => {
    let granted = 0
    walk((_before, after) => {
      expect(spentBy(after)).toBeLessThanOrEqual(ENVELOPE)
      const ranks = ranksAwaited(after)
      expect(new Set(ranks).size).toBe(ranks.length)
      for (const dossier of after.dossiers) {
        if (dossier.granted === 0) continue
        granted += 1
        expect(dossier.granted).toBeLessThanOrEqual(dossier.grantable)
        expect(dossier.grantable).toBeLessThanOrEqual(2_000_000)
      }
    })
    expect(granted).toBeGreaterThan(0)
  })

  it('CRPA R133-10 never decides without quorum, those who stand aside left out, even seated again', () => {
    let closed = 0
    walk((before, after, step) => {
      const held = sessionIn(before, step)
      if (step.event !== 'close' || !held) return
      closed += 1
      for (const item of held.items.filter(
        (one) => !['removed', 'adjourned'].includes(stateOf(one)),
      )) {
        const there = held.members.filter(
          ({ user, presence }) =>
            presence === 'present' && !after.ledger.includes(`${user} ${relationId(item.dossier)}`),
        )
        expect(there.length).toBeGreaterThanOrEqual(held.committee.quorum)
        expect(attendanceOf(held.committee, held.members, item).present).toBe(there.length)
      }
    })
    expect(closed).toBeGreaterThan(0)
  })

  it('R032 never lets one who stands aside decide, nor shows it the dossier', () => {
    let hidden = 0
    walk((before, after, step) => {
      const account = after.accounts[step.who]
      for (const entry of after.ledger) {
        const [user, dossier] = entry.split(' ')
        const actor = actorOf(
          after.accounts.find(({ id }) => id === user),
          NOW,
        )
        hidden += 1
        const filed = { id: dossier, region: '84', structure: 's', siret: '9', filedAt: '2025' }
        expect(matches(readDossiers(actor), filed)).toBe(false)
        for (const { items } of after.sessions)
          for (const item of items.filter((one) => one.dossier === dossier))
            expect(matches(readAgendaItems(actor), { ...item })).toBe(false)
        // What it does afterwards changes no item of that dossier.
        if (account?.id !== user || !before.ledger.includes(entry)) continue
        const states = (region: Region) =>
          region.sessions
            .flatMap(({ items }) => items.filter((one) => one.dossier === dossier))
            .map(({ state, amount }) => [state, amount])
        expect(states(after)).toEqual(states(before))
      }
    })
    expect(hidden).toBeGreaterThan(0)
  })

  it('R032 never lets one whom the candidate employs move its dossier', () => {
    let moved = 0
    const employed = PEOPLE.findIndex(({ id }) => id === 'employed')
    walk((before, after, step) => {
      if (step.who !== employed || !before.sessions[step.session]) return
      moved += 1
      const states = (region: Region) =>
        region.sessions.flatMap(({ items }) => items.filter((one) => one.dossier === 'd0'))
      if (!['shrink', 'withdraw', 'absent', 'reseat'].includes(step.event))
        expect(states(after).map(({ state }) => state)).toEqual(
          states(before).map(({ state }) => state),
        )
    })
    expect(moved).toBeGreaterThan(0)
  })
})
