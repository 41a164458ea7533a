import { expect, it } from 'vitest'

import { plant } from '#seed/plant.ts'
import { contract } from '#tests/setup/databases.ts'
import { verifyJournal } from '#workflows/fire/verify.ts'

/** What someone with the database in hand could do, past every rule of the platform. */
type Tamper = Readonly<Record<string, unknown>>

contract('verifying the journal', (guichet) => {
  const rowOf = async () => {
    const { docs } = await guichet().payload.find({ collection: 'journal', limit: 1, depth: 0 })
    const [row] = docs
    if (!row) throw new Error('nothing in the journal')
    return row
  }
  const write = (id: string, data: Tamper) =>
    guichet().payload.db.updateOne({ collection: 'journal', id, data: { ...data } })

  it('finds every chain whole after the editions were published', async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    const { chains, rows, broken } = await verifyJournal(payload)
    expect(chains).toBeGreaterThan(1)
    expect(rows).toBeGreaterThanOrEqual(chains)
    expect(broken).toEqual([])
  })

  it.each<[string, Tamper]>([
    ['another state', { to: 'archived' }],
    ['another actor', { actor: 'someone-else' }],
    ['an earlier instant', { at: '2020-01-01T00:00:00.000Z' }],
    ['other facts', { facts: { state: 'draft', roles: ['national_manager'] } }],
    ['another hash', { hash: 'f'.repeat(64) }],
  ])('names the row that was given %s', async (_, tampered) => {
    const row = await rowOf()
    await write(row.id, tampered)
    const { broken } = await verifyJournal(guichet().payload)
    expect(broken).toMatchObject([{ subject: row.subject, sequence: row.sequence }])
    const { to, actor, at, facts, hash } = row
    await write(row.id, { to, actor, at, facts, hash })
    expect((await verifyJournal(guichet().payload)).broken).toEqual([])
  })
})
