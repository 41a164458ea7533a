import { beforeAll, describe, expect, it } from 'vitest'

import { relationId } from '#filing/dossier.ts'
import { plant } from '#seed/plant.ts'
import { holding, MANAGER } from '#tests/builders/committees.ts'
import { contract } from '#tests/setup/databases.ts'

contract('the envelope of committees (R017, R071, X29)', (guichet) => {
  const { act, as, itemsOf, onItem, opened, reviewed, dossierOf, committeeOf } = holding(guichet)

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
  })

  /** Gives the region a share of so many cents. */
  const share = async (committee: string, amount: number): Promise<void> => {
    const { payload } = guichet()
    const { call, region } = await committeeOf(committee)
    const where = { region: { equals: region } }
    const { docs } = await payload.find({ collection: 'envelopes', where, limit: 1 })
    const data = { call: relationId(call), region, amount, held: 0 }
    await (docs[0]
      ? payload.db.updateOne({ collection: 'envelopes', id: docs[0].id, data: { amount } })
      : payload.db.create({ collection: 'envelopes', data }))
  }
  /** Money came back: the first of the waiting list is granted what had been decided for it. */
  const promote = async (reference: string): Promise<unknown> => {
    const { sequence } = await dossierOf(reference)
    const answer = await guichet().ask(`/api/dossiers/${reference}/act`, {
      method: 'POST',
      as: await as(MANAGER),
      body: { event: 'promoteFromWaitlist', sequence },
    })
    return answer.json()
  }
  const spent = async (): Promise<number> => {
    const { docs } = await guichet().payload.find({
      collection: 'dossiers',
      where: { and: [{ region: { equals: '84' } }, { state: { equals: 'selected' } }] },
      limit: 200,
      depth: 0,
    })
    return docs.reduce((total, { granted }) => total + (granted ?? 0), 0)
  }

  describe('its shares, given by DGEFP (R070)', () => {
    const give = async (email: string, body: Record<string, string>) => {
      const answer = await guichet().ask('/api/envelopes/shares/aap-2025-facilitateurs', {
        method: 'POST',
        body,
        as: await as(email),
      })
      const { error } = (await answer.json()) as { error?: { code: string } }
      return error?.code ?? 'given'
    }
    const amountOf = async (region: string): Promise<number | null> => {
      const where = { region: { equals: region } }
      const { docs } = await guichet().payload.find({ collection: 'envelopes', where, limit: 1 })
      return docs[0]?.amount ?? null
    }
    const changes = async () => {
      const where = { process: { equals: 'envelope' } }
      const { docs } = await guichet().payload.find({ collection: 'journal', where, limit: 50 })
      return docs.map(({ facts }) => facts)
    }

    it('stay within the envelope, above what is granted, and are written all or none', async () => {
      const id = await opened(await reviewed(1))
      const [item] = await itemsOf(id)
      if (!item) throw new Error('no item')
      await onItem(item, 'grant')
      expect((await act(id, 'close')).status).toBe(200)
      const typed = { 'part.84': '500 000,00', 'part.11': '300000' }
      expect(await give(MANAGER, typed)).toBe('refus.role')
      expect(await give('dgefp@demo.test', { ...typed, 'part.84': '1,00' })).toBe(
        'refus.part_accordee',
      )
      expect(await give('dgefp@demo.test', { ...typed, 'part.93': '9000000' })).toBe(
        'refus.parts_enveloppe',
      )
      expect(await give('dgefp@demo.test', { ...typed, 'part.93': 'beaucoup' })).toBe('refus.corps')
      expect(await amountOf('11')).toBeNull()
      expect(await give('dgefp@demo.test', typed)).toBe('given')
      expect([await amountOf('84'), await amountOf('11')]).toEqual([50_000_000, 30_000_000])
      expect(await changes()).toContainEqual({ region: '84', before: null, after: 50_000_000 })
      expect(await give('dgefp@demo.test', typed)).toBe('refus.conflit')
      const back = { 'part.84': '', 'seen.84': '50000000', 'part.11': '', 'seen.11': '30000000' }
      expect(await give('dgefp@demo.test', back)).toBe('given')
      expect([await amountOf('84'), await amountOf('11')]).toEqual([null, null])
    })
  })

  it('is not passed by two committees that close at once, each of which it would suffice', async () => {
    const [one = '', other = ''] = await reviewed(2)
    const sessions = [await opened([one]), await opened([other])]
    const [first = ''] = sessions
    const [item] = await itemsOf(first)
    const amount = item?.amount ?? 0
    expect(amount).toBeGreaterThan(0)
    await share(first, (await spent()) + amount + 1)
    for (const id of sessions)
      for (const listed of await itemsOf(id))
        expect((await onItem(listed, 'grant')).status).toBe(200)
    const closed = await Promise.all(sessions.map((id) => act(id, 'close')))
    expect(closed.map(({ code = 'closed' }) => code).toSorted()).toEqual([
      'closed',
      'refus.enveloppe',
    ])
    const states = await Promise.all([one, other].map(dossierOf))
    expect(states.map(({ state }) => state).toSorted()).toEqual(['reviewed', 'selected'])
  })

  describe('within one session', () => {
    it('refuses the decision that passes it, to the cent, and says so before the closing', async () => {
      const id = await opened(await reviewed(2))
      const [first, second] = await itemsOf(id)
      if (!first || !second) throw new Error('no items')
      await share(id, (await spent()) + (first.amount ?? 0) + (second.amount ?? 0) - 1)
      expect((await onItem(first, 'grant')).status).toBe(200)
      expect((await onItem(second, 'grant')).code).toBe('refus.enveloppe')
      expect((await onItem(second, 'waitlist', { rank: 1 })).status).toBe(200)
      expect((await act(id, 'close')).status).toBe(200)
      expect(await promote(second.reference)).toMatchObject({ error: { code: 'refus.enveloppe' } })
      await share(id, (await spent()) + (second.amount ?? 0))
      expect(await promote(second.reference)).toMatchObject({ state: 'selected' })
      expect(await dossierOf(second.reference)).toMatchObject({
        granted: second.amount,
        waitRank: null,
        decided: { outcome: 'favourable', rank: null },
      })
    })

    /** A session that granted its one dossier, whose share is just what that takes. */
    const grantedToTheLastCent = async () => {
      const id = await opened(await reviewed(1))
      const [first] = await itemsOf(id)
      if (!first) throw new Error('no item')
      const before = await spent()
      await share(id, before + (first.amount ?? 0))
      expect((await onItem(first, 'grant')).status).toBe(200)
      return { id, before, amount: first.amount ?? 0 }
    }

    it('closes nothing when the share was cut since it was decided', async () => {
      const { id, before } = await grantedToTheLastCent()
      await share(id, before)
      expect((await act(id, 'close')).code).toBe('refus.enveloppe')
      expect(await spent()).toBe(before)
    })

    it('closes once when closed twice at the same instant', async () => {
      const { id, before, amount } = await grantedToTheLastCent()
      const closed = await Promise.all([act(id, 'close'), act(id, 'close')])
      expect(closed.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(await spent()).toBe(before + amount)
    })
  })
})
