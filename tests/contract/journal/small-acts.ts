/** What `begin` and `fire` write, and what they leave alone. */
import { describe, expect } from 'vitest'

import { inTransaction } from '#platform/database/transaction.ts'
import {
  BELONGING,
  KEEPER,
  NOW,
  RULES,
  said,
  small,
  smallProcess,
  type SmallAct,
  type SmallProcess,
} from '#tests/builders/small-process.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { appendToJournal } from '#workflows/fire/journal.ts'

const AT = NOW.toISOString()
const LATER = new Date('2025-07-01T10:00:00.000Z')

/** The same, but what is read of the row is changed. */
const reading = (
  changes: Partial<Awaited<ReturnType<SmallProcess['load']>>>,
  state?: 'draft',
): SmallProcess => ({
  ...smallProcess,
  load: async (req, id, act) => {
    const loaded = await smallProcess.load(req, id, act)
    return { ...loaded, facts: { ...loaded.facts, ...(state && { state }) }, ...changes }
  },
})

const scenarios = (guichet: () => Guichet): void => {
  const { scenario, begun, fired, row, journal, outbox, expectWhole } = small(guichet)

  for (const [whom, actor] of [
    ['an account', KEEPER],
    ['the system', null],
  ] as const)
    scenario(`begins a row for ${whom}, and its journal`, async () => {
      const id = await begun({ actor, roles: ['keeper', 'witness'] })
      expect(await row(id)).toMatchObject({ name: 'Un comité', state: 'draft', sequence: 1 })
      expect(await row(id)).toMatchObject({ createdAt: AT, updatedAt: AT })
      const [first, ...others] = await journal(id)
      expect(others).toEqual([])
      expect(said(first!)).toEqual({
        process: 'small',
        subject: id,
        sequence: 1,
        event: 'begin',
        from: null,
        to: 'draft',
        actor: actor?.id ?? null,
        actorRoles: ['keeper', 'witness'],
        reason: null,
        facts: {},
        rules: RULES,
        at: AT,
      })
      expect(first).toMatchObject({ region: '84', filed: true })
      expect(await outbox()).toEqual([])
      await expectWhole(1, 1)
    })

  for (const [whom, act] of [
    ['an account that gives its reason', { reason: 'Un motif' }],
    ['the system', { user: null }],
  ] satisfies [string, Partial<SmallAct>][])
    scenario(`writes the act of ${whom}`, async () => {
      const id = await begun()
      expect(await fired(id, { ...act, now: LATER })).toEqual({ state: 'published', sequence: 2 })
      expect(await row(id)).toMatchObject({
        state: 'published',
        sequence: 2,
        createdAt: AT,
        updatedAt: LATER.toISOString(),
      })
      const rows = await journal(id)
      expect(rows).toHaveLength(2)
      expect(said(rows[1]!)).toEqual({
        process: 'small',
        subject: id,
        sequence: 2,
        event: 'publish',
        from: 'draft',
        to: 'published',
        actor: 'user' in act ? null : 'keeper',
        actorRoles: ['keeper'],
        reason: 'reason' in act ? 'Un motif' : null,
        facts: { state: 'draft', roles: ['keeper'], now: LATER.toISOString() },
        rules: RULES,
        at: LATER.toISOString(),
      })
      expect(rows[1]).toMatchObject({ region: '84', filed: true })
      await expectWhole(2, 1)
    })

  scenario('queues the effects of an act in the order of the table', async () => {
    const id = await begun()
    await fired(id, {}, reading({ effectData: { to: 'someone' } }))
    const first = '2025-06-10T08:00:00.000Z'
    const second = '2025-06-10T08:00:00.001Z'
    const pending = { state: 'pending', attempts: 0 }
    expect(await outbox()).toMatchObject([
      {
        key: `small:${id}:2:letter`,
        task: 'document',
        availableAt: first,
        firstAt: first,
        ...pending,
      },
      { key: `small:${id}:2:told`, task: 'mail', availableAt: second, firstAt: second, ...pending },
    ])
    expect((await outbox()).map(({ data }) => data)).toEqual([
      { subject: id, to: 'someone', template: 'letter' },
      { subject: id, to: 'someone', template: 'told' },
    ])
  })

  scenario('changes one row and what goes with it, and no other', async () => {
    const [other, id] = [await begun(), await begun()]
    const alongside: string[] = []
    await fired(
      id,
      { sequence: 1 },
      {
        ...reading({ changes: { name: 'Un autre nom' } }),
        alongside: async (_req, which) => void alongside.push(which),
      },
    )
    await fired(id, { event: 'archive', sequence: 2 })
    expect(alongside).toEqual([id])
    expect(await row(id)).toMatchObject({ name: 'Un autre nom', state: 'archived', sequence: 3 })
    expect(await row(other)).toMatchObject({ name: 'Un comité', state: 'draft', sequence: 1 })
    expect(await journal(other)).toHaveLength(1)
    await expectWhole(4, 2)
  })

  for (const [what, act, process, refusal] of [
    ['of another role', { input: { roles: ['passer-by'] } }, smallProcess, 'refus.role'],
    ['that is not of its state', { event: 'archive' }, smallProcess, 'refus.transition'],
    ['of whoever looked at an earlier state', { sequence: 0 }, smallProcess, 'refus.conflit'],
    ['decided before another act', {}, reading({ sequence: 0 }), 'refus.conflit'],
    [
      'whose rows alongside cannot be written',
      {},
      { ...smallProcess, alongside: () => Promise.reject(new Error('no room')) },
      undefined,
    ],
  ] satisfies [string, Partial<SmallAct>, SmallProcess, string | undefined][])
    scenario(`leaves nothing of an act ${what}`, async () => {
      const id = await begun()
      const before = await row(id)
      const refused = await fired(id, act, process).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(Error)
      expect(refused).toMatchObject(refusal ? { code: refusal } : { message: 'no room' })
      expect(await row(id)).toEqual(before)
      expect(await journal(id)).toHaveLength(1)
      expect(await outbox()).toEqual([])
    })

  scenario('says which roles could have acted', async () => {
    const act = fired(await begun(), { input: { roles: [] } })
    await expect(act).rejects.toMatchObject({ details: { allowedRoles: ['keeper'] } })
  })

  scenario('writes no act on a state that was left meanwhile', async () => {
    const id = await begun()
    await fired(id)
    const act = fired(id, {}, reading({}, 'draft'))
    await expect(act).rejects.toMatchObject({ code: 'refus.conflit' })
    expect(await journal(id)).toHaveLength(2)
  })

  scenario('writes no row of a journal that follows none', async () => {
    const rest = { process: 'small', event: 'act', from: null, to: 'draft', actor: null, at: AT }
    const lost = inTransaction(guichet().payload, null, (req) =>
      appendToJournal(
        req,
        {
          ...rest,
          subject: 'lost',
          sequence: 2,
          actorRoles: [],
          reason: null,
          facts: {},
          rules: null,
        },
        BELONGING,
      ),
    )
    await expect(lost).rejects.toThrow('journal of small lost has no row 1')
    expect(await journal('lost')).toEqual([])
  })
}

export const smallActs = (guichet: () => Guichet): void => {
  describe('acts on a row', () => scenarios(guichet))
}
