import { beforeAll, expect, it } from 'vitest'

import { governed } from '#governed.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { erase, tamper } from '#tests/builders/tampering.ts'
import { contract } from '#tests/setup/databases.ts'
import { verifyJournal, type Fault, type Verified } from '#workflows/fire/verify.ts'

contract('verifying the journal', (guichet) => {
  let session: candidature.Session
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    session = await candidature.signIn(guichet(), 'association@demo.test')
  })

  const verify = async (): Promise<Verified & { found: Fault[] }> => {
    const found: Fault[] = []
    return {
      ...(await verifyJournal(guichet().payload, Object.values(governed), (fault) =>
        found.push(fault),
      )),
      found,
    }
  }

  /** A dossier opened and given up: a chain of two rows. */
  const chain = async () => {
    const { payload, ask } = guichet()
    const reference = await candidature.openDraft(guichet(), session)
    await ask(`/api/dossiers/${reference}/abandon`, { method: 'POST', as: session, body: {} })
    const { docs: dossiers } = await payload.find({
      collection: 'dossiers',
      where: { reference: { equals: reference } },
    })
    const subject = dossiers[0]?.id ?? ''
    const { docs } = await payload.find({
      collection: 'journal',
      where: { subject: { equals: subject } },
      sort: 'sequence',
      depth: 0,
    })
    expect(docs).toHaveLength(2)
    return { subject, rows: docs }
  }

  it('finds every chain whole that only the platform wrote', async () => {
    await chain()
    const { rows, chains, faults, found } = await verify()
    expect(found).toEqual([])
    expect(faults).toBe(0)
    expect(chains).toBeGreaterThan(2)
    expect(rows).toBeGreaterThan(chains)
  })

  it.each<[string, number, string, unknown]>([
    ['another state', 1, 'to', 'submitted'],
    ['another actor', 2, 'actor', 'someone-else'],
    ['an earlier instant', 2, 'at', '2020-01-01T00:00:00.000Z'],
    ['other facts', 2, 'facts', { state: 'draft', roles: ['national_manager'] }],
    ['another reason', 1, 'reason', 'Un motif écrit après coup'],
    ['another hash', 1, 'hash', 'f'.repeat(64)],
    ['another hash before it', 2, 'previousHash', '0'.repeat(64)],
    ['another number', 1, 'sequence', 7],
  ])('names the row that was given %s', async (_, sequence, column, value) => {
    const { subject, rows } = await chain()
    const row = rows[sequence - 1]!
    await tamper(guichet(), 'journal', row.id, column, value)
    const found = (await verify()).found.filter((fault) => fault.subject === subject)
    const [first] = found.filter(({ kind }) => kind === 'row')
    // A row given a later number leaves a gap: the row after it is the first that follows nothing.
    const named = column === 'sequence' ? rows[1]! : row
    expect(first).toMatchObject({ process: 'dossier', subject, id: named.id })
    expect(found.filter(({ kind }) => kind === 'row')).toHaveLength(1)
  })

  it('names the row that follows one that was erased', async () => {
    const { subject, rows } = await chain()
    await erase(guichet(), rows[0]!.id)
    const { found } = await verify()
    expect(found.filter((fault) => fault.subject === subject)).toEqual([
      { kind: 'row', process: 'dossier', subject, sequence: 2, id: rows[1]!.id },
    ])
  })

  it('tells a dossier whose last acts were erased from the journal', async () => {
    const { subject, rows } = await chain()
    await erase(guichet(), rows[1]!.id)
    const { found } = await verify()
    expect(found.filter((fault) => fault.subject === subject)).toEqual([
      {
        kind: 'end',
        process: 'dossier',
        subject,
        says: { state: 'withdrawn', sequence: 2 },
        journal: { state: 'draft', sequence: 1 },
      },
    ])
  })

  it('tells a dossier of which the journal was erased whole', async () => {
    const { subject, rows } = await chain()
    for (const { id } of rows) await erase(guichet(), id)
    const { found } = await verify()
    expect(found.filter((fault) => fault.subject === subject)).toEqual([
      {
        kind: 'end',
        process: 'dossier',
        subject,
        says: { state: 'withdrawn', sequence: 2 },
        journal: null,
      },
    ])
  })

  it('tells a dossier whose state no act gave', async () => {
    const { subject } = await chain()
    await tamper(guichet(), 'dossiers', subject, 'state', 'selected')
    const { found } = await verify()
    expect(found.filter((fault) => fault.subject === subject)).toMatchObject([
      { kind: 'end', subject, says: { state: 'selected', sequence: 2 } },
    ])
  })
})
