/** Figures are the counts of the lists behind them, for those who have lists, on both databases. */
import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { publishedEdition, type PublishedEdition } from '#editions/published.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { countQueue } from '#instruction/queue/queue.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { demoStructures } from '#seed/structures.ts'
import { plant } from '#seed/plant.ts'
import { listHref, type Asked } from '#steering/address.ts'
import { AGES, filingDaysOf, spansOf } from '#steering/ages.ts'
import { readDeadlines, readDueDossiers } from '#steering/calendar.ts'
import { readFigures } from '#steering/figures.ts'
import { readTallies } from '#steering/tallies.ts'
import {
  buildFiledRow,
  groundOf,
  requestOf,
  writeFiledRows,
  type FiledRow,
  type Ground,
} from '#tests/builders/filed-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'
import { explainSums } from '#tests/setup/explain.ts'

import { rightsOfFigures } from './rights-of-figures.ts'

const DAY = 24 * 60 * 60 * 1000
const METROPOLE = demoStructures.find(({ key }) => key === 'metropole-rhone')?.siret ?? ''

type Money = { granted?: number; grantedEtp?: number; engaged?: number }

contract('the figures of a call', (guichet) => {
  let ground: Ground
  let call: PublishedEdition
  const now = () => guichet().clock.now()
  const daysAgo = (days: number) => new Date(now().getTime() - days * DAY).toISOString()
  const requests = new Map<string, PayloadRequest>()
  const as = async (email: string): Promise<PayloadRequest> => {
    const known = requests.get(email) ?? (await requestOf(guichet(), email))
    requests.set(email, known)
    return known
  }

  const write = async (row: Partial<FiledRow>, money: Money = {}): Promise<string> => {
    const built = buildFiledRow({ filedAt: daysAgo(1), ...row })
    await writeFiledRows(guichet(), ground, [built])
    const where = { reference: { equals: built.reference } }
    const { payload } = guichet()
    const found = await payload.db.findOne<{ id: string }>({ collection: 'dossiers', where })
    await payload.db.updateOne({ collection: 'dossiers', id: found?.id ?? '', data: money })
    return found?.id ?? ''
  }

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    ground = await groundOf(guichet())
    const found = await publishedEdition(payload, aap2025.slug, clock.now())
    if (!found) throw new Error('the edition is not published')
    call = found
    await write({ departments: ['38'] })
    await write({ departments: ['69', '38'], state: 'correction', filedAt: daysAgo(31), etp: 50 })
    await write({ state: 'under_review', filedAt: daysAgo(89), departments: ['07'] })
    await write({ state: 'reviewed', filedAt: daysAgo(120) })
    await write({ state: 'selected', etp: 200 }, { granted: 1_500_000, grantedEtp: 100 })
    await write({ state: 'accepted' }, { granted: 2_000_000, grantedEtp: 100 })
    await write({ state: 'accepted' }, { granted: 900_000, grantedEtp: 50, engaged: 900_000 })
    // Declined by the structure: it is granted no more.
    await write({ state: 'refused' }, { granted: 700_000, grantedEtp: 100 })
    await write({ state: 'draft', filedAt: null })
    // A draft that was never filed expired: it is in no list.
    await write({ state: 'expired', filedAt: null })
    await write({ region: '11', departments: ['75'], etp: 150 })
    await write({ region: '11', departments: ['75'], siret: METROPOLE, asked: 4_000_000 })
  })

  const figures = async (email: string) =>
    readFigures(await as(email), { call, among: [call] }, now())
  const asked = () => ({ call, among: [call] })
  /** The person, standing aside from a dossier or employed by a candidate. */
  const standing = async (
    email: string,
    { aside, employer }: { aside?: string; employer?: string },
  ): Promise<PayloadRequest> => {
    const { user } = await as(email)
    if (!user) throw new Error('nobody')
    const req = await requestOf(guichet())
    req.user = {
      ...user,
      stoodAside: aside ? [{ dossier: aside, structure: 'another' }] : [],
      memberships: (user.memberships ?? []).map((one) => ({
        ...one,
        ...(employer ? { employerSiren: employer } : {}),
      })),
    }
    return req
  }
  /** How many rows the list behind a figure has. */
  const listed = async (email: string, asked: Asked): Promise<number> => {
    const address = new URL(listHref(call.slug, asked), 'http://localhost')
    return (await countQueue(await as(email), readQueue(address.searchParams).query)).rows
  }

  it.each([
    ['dreets.ara@demo.test', 8],
    ['manager.ara@demo.test', 8],
    ['dreets.idf@demo.test', 2],
    ['dgefp@demo.test', 10],
  ])('%s: each count is that of the list behind it', async (email, total) => {
    const { dossiers } = await figures(email)
    expect(dossiers?.totals.dossiers).toBe(total)
    expect(await listed(email, {})).toBe(total)
    for (const { region, states, ages, total: own } of dossiers?.regions ?? []) {
      if (own === 0) continue
      expect(await listed(email, { regions: [region] })).toBe(own)
      for (const [state, count] of Object.entries(states))
        expect(await listed(email, { regions: [region], states: [state as never] }), state).toBe(
          count,
        )
      const days = filingDaysOf(now())
      const turns = ['desk', 'manager', 'elsewhere'] as const
      for (const [rank, { key }] of AGES.entries())
        expect(await listed(email, { regions: [region], turns, ...days[rank] }), key).toBe(
          ages[rank] ?? 0,
        )
    }
    for (const { department, dossiers: count } of dossiers?.departments ?? [])
      expect(await listed(email, { departments: [department] }), department).toBe(count)
  })

  it('counts ages by days of Paris, of what is under way alone', async () => {
    const { dossiers } = await figures('dreets.ara@demo.test')
    expect(dossiers?.regions.map(({ ages }) => ages)).toEqual([[2, 1, 1, 1]])
  })

  it('adds up ETP by département, a dossier of two in both; what was declined is granted no more', async () => {
    const { dossiers } = await figures('dreets.ara@demo.test')
    expect(dossiers?.departments).toEqual([
      { department: '07', dossiers: 1, etp: 100, grantedEtp: 0 },
      { department: '38', dossiers: 7, etp: 750, grantedEtp: 250 },
      { department: '69', dossiers: 1, etp: 50, grantedEtp: 0 },
    ])
    expect(dossiers?.totals).toMatchObject({ etp: 850, granted: 4_400_000, grantedEtp: 250 })
  })

  describe('the envelopes (R017, R070, R071)', () => {
    it('say what is asked, decided, notified, engaged, and what is left', async () => {
      const { payload } = guichet()
      const data = { call: call.id, region: '84', amount: 10_000_000, held: 0 }
      await payload.db.create({ collection: 'envelopes', data })
      const { envelopes } = await figures('manager.ara@demo.test')
      expect(envelopes.map(({ place, limited }) => [place, limited])).toEqual([
        ['84', true],
        ['nation', true],
      ])
      expect(envelopes[0]?.standing).toEqual({
        envelope: 10_000_000,
        asked: 14_000_000,
        proposed: 0,
        decided: 1_500_000,
        notified: 2_000_000,
        engaged: 900_000,
        left: 5_600_000,
        leftAfterProposals: 5_600_000,
      })
      expect(envelopes[1]?.standing.envelope).toBe(call.edition.funding.envelope)
    })

    it.each([
      ['notified', { states: ['accepted'], engaged: false }, 1],
      ['engaged', { states: ['accepted'], engaged: true }, 1],
      ['decided', { states: ['selected'] }, 1],
    ] as const)('the list behind what is %s', async (_name, asked, count) => {
      expect(await listed('dreets.ara@demo.test', asked)).toBe(count)
    })

    it('are watched by the national committee, without any dossier', async () => {
      const { envelopes, dossiers, calls, aside } = await figures('anru@demo.test')
      expect([dossiers, calls, aside]).toEqual([null, [], 0])
      expect(envelopes.at(-1)?.standing).toMatchObject({ asked: 20_000_000, decided: 1_500_000 })
    })

    it('leave out what a member stood aside from, until the last cent', async () => {
      const aside = await write({ state: 'selected' }, { granted: 1_000_000, grantedEtp: 100 })
      const before = (await figures('ave@demo.test')).envelopes.at(-1)?.standing
      const after = await readFigures(await standing('ave@demo.test', { aside }), asked(), now())
      expect(after.aside).toBe(1)
      const told = after.envelopes.at(-1)?.standing
      expect(told?.decided).toBe((before?.decided ?? 0) - 1_000_000)
      expect(told?.asked).toBe((before?.asked ?? 0) - 2_000_000)
      // The others read it as it is.
      expect((await figures('anru@demo.test')).envelopes.at(-1)?.standing).toEqual(before)
    })

    it('leave out the dossiers of a member’s employer', async () => {
      const employer = METROPOLE.slice(0, 9)
      const mine = await readFigures(await standing('dae@demo.test', { employer }), asked(), now())
      const all = await figures('anru@demo.test')
      expect(mine.aside).toBe(1)
      const [less, whole] = [mine, all].map(({ envelopes }) => envelopes.at(-1)?.standing.asked)
      expect(less).toBe((whole ?? 0) - 4_000_000)
    })
  })

  it.each(['dreets.idf@demo.test', 'dgefp@demo.test'])(
    '%s who stands aside counts what its lists still have (R032)',
    async (email) => {
      const before = (await figures(email)).dossiers?.totals.dossiers ?? 0
      const aside = await write({ region: '11', departments: ['75', '92'], filedAt: daysAgo(40) })
      const req = await standing(email, { aside, employer: METROPOLE.slice(0, 9) })
      const { dossiers, aside: without } = await readFigures(req, asked(), now())
      expect(without).toBe(2)
      const rows = async (about: Asked) => {
        const address = new URL(listHref(call.slug, about), 'http://localhost')
        return (await countQueue(req, readQueue(address.searchParams).query)).rows
      }
      expect(dossiers?.totals.dossiers).toBe(before - 1)
      expect(await rows({})).toBe(before - 1)
      const paris = dossiers?.regions.find(({ region }) => region === '11')
      expect(await rows({ regions: ['11'] })).toBe(paris?.total)
      const [, days] = filingDaysOf(now())
      expect(await rows({ regions: ['11'], ...days })).toBe(paris?.ages[1])
      for (const { department, dossiers: count } of dossiers?.departments ?? [])
        expect(await rows({ departments: [department] }), department).toBe(count)
    },
  )

  describe('of a large call', () => {
    const large = 5
    const soon = (seconds: number) => new Date(now().getTime() + seconds * 1000)
    const kept = async (email: string, at: Date) => {
      const { dossiers, asOf } = await readFigures(await as(email), { ...asked(), large }, at)
      return { filed: dossiers?.totals.dossiers, asOf }
    }

    it('are of one reading a minute for all, say when it was, and are of the moment elsewhere', async () => {
      const first = await kept('dgefp@demo.test', now())
      expect(first).toEqual({
        filed: (await figures('dgefp@demo.test')).dossiers?.totals.dossiers,
        asOf: now(),
      })
      const filed = first.filed ?? 0
      await write({})
      expect(await kept('dgefp@demo.test', soon(59))).toEqual(first)
      expect((await kept('dreets.ara@demo.test', soon(59))).asOf).toEqual(now())
      const { dossiers, asOf } = await figures('dgefp@demo.test')
      expect([dossiers?.totals.dossiers, asOf]).toEqual([filed + 1, null])
      expect(await kept('dgefp@demo.test', soon(60))).toEqual({ filed: filed + 1, asOf: soon(60) })
    })

    it('are read anew as soon as a session of committee opens or closes', async () => {
      await kept('dgefp@demo.test', soon(120))
      await write({})
      const data = { call: call.id, region: '84', kind: 'regional', state: 'open', name: 'Séance' }
      const { payload } = guichet()
      const { id } = await payload.db.create({
        collection: 'committees',
        data: { ...data, heldAt: now().toISOString(), quorum: 1, sequence: 0 },
      })
      expect((await kept('dgefp@demo.test', soon(121))).asOf).toEqual(soon(121))
      await payload.db.deleteOne({ collection: 'committees', where: { id: { equals: id } } })
    })

    it('are of the moment for who stands aside, whose dossiers are taken off where they are', async () => {
      const aside = await write({ region: '11', departments: ['75'], state: 'submitted' })
      await kept('dgefp@demo.test', soon(180))
      const { payload } = guichet()
      await payload.db.updateOne({ collection: 'dossiers', id: aside, data: { state: 'reviewed' } })
      const req = await standing('dgefp@demo.test', { aside })
      const { dossiers, asOf } = await readFigures(req, { ...asked(), large }, soon(181))
      const paris = dossiers?.regions.find(({ region }) => region === '11')
      expect([asOf, paris?.states.reviewed]).toEqual([null, 0])
    })
  })

  it('say what is to come, and link to what is late', async () => {
    const manager = await as('manager.ara@demo.test')
    const deadlines = await readDeadlines(manager, call, now())
    expect(deadlines.map(({ kind }) => kind)).toContain('closing')
    await write({ dueAt: daysAgo(2), state: 'correction' })
    const due = await readDueDossiers(manager, call.slug)
    expect(due.map(({ due: key, count }) => [key, count.rows])).toEqual([
      ['passee', 1],
      ['semaine', 0],
    ])
  })

  it('are read from an index that holds all of them, and from no row', async () => {
    const req = await as('dgefp@demo.test')
    const spans = spansOf(now())
    const plan = await explainSums(guichet().payload, () =>
      readTallies(req, { calls: [call.id], spans }),
    )
    expect(plan).toEqual({ covered: true, scans: false })
  })

  rightsOfFigures({ as, figures, slug: aap2025.slug, now })
})
