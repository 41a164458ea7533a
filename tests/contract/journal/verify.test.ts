import { beforeAll, expect, it } from 'vitest'

import { dossierProcess, type FilingInput } from '#filing/dossier-process.ts'
import { governed } from '#governed.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { erase, tamper } from '#tests/builders/tampering.ts'
import { contract } from '#tests/setup/databases.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'
import { fire, type Act } from '#workflows/fire/fire.ts'
import { appendToJournal } from '#workflows/fire/journal.ts'
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

  /** Rows of a process that nothing else writes, in one transaction. */
  const append = (positions: readonly { subject: string; sequence: number }[]): Promise<void> =>
    inTransaction(guichet().payload, null, async (req) => {
      const rest = { event: 'act', from: null, to: 'open', actor: null, actorRoles: [] }
      const at = '2025-06-10T08:00:00.000Z'
      for (const position of positions)
        await appendToJournal(
          req,
          { process: 'long', ...position, ...rest, reason: null, facts: {}, rules: null, at },
          { structure: null, region: null, filed: false },
        )
    })

  it('reads each row once, in a chain longer than a page as in more chains than a page holds', async () => {
    const before = await verify()
    const count = 520
    await append(Array.from({ length: count }, (_, rank) => ({ subject: 'm', sequence: rank + 1 })))
    await append(
      Array.from({ length: count }, (_, rank) => ({ subject: `short-${rank}`, sequence: 1 })),
    )
    const after = await verify()
    expect(after.found).toEqual(before.found)
    expect(after.rows - before.rows).toBe(2 * count)
    expect(after.chains - before.chains).toBe(count + 1)
  })

  it('writes no row that follows none', async () => {
    const lost = append([{ subject: 'lost', sequence: 2 }])
    await expect(lost).rejects.toThrow('journal of long lost has no row 1')
    const { totalDocs } = await guichet().payload.count({
      collection: 'journal',
      where: { subject: { equals: 'lost' } },
    })
    expect(totalDocs).toBe(0)
  })

  it.each<[string, Partial<Act<DossierEvent, FilingInput>>, number]>([
    ['by whoever looked at an earlier state of it', { sequence: 1 }, 2],
    ['on what was read before somebody else acted', {}, 1],
  ])('writes no act %s', async (_, looked, read) => {
    const { payload, clock } = guichet()
    const { subject } = await chain()
    const now = clock.now()
    /** What is read of a dossier is still a draft to whoever decides. */
    const stale: typeof dossierProcess = {
      ...dossierProcess,
      load: async (req, id, act) => {
        const loaded = await dossierProcess.load(req, id, act)
        const facts = { ...loaded.facts, state: 'draft' as const, roles: ['applicant.editor'] }
        return { ...loaded, facts, sequence: read }
      },
    }
    const act = { event: 'abandon' as const, user: null, now, input: { arrivedAt: now } }
    await expect(fire(payload, stale, subject, { ...act, ...looked })).rejects.toMatchObject({
      code: 'refus.conflit',
    })
    const { found } = await verify()
    expect(found.filter((fault) => fault.subject === subject)).toEqual([])
  })

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
