/** What the verification of a journal counts and names. */
import { describe, expect } from 'vitest'

import { inTransaction } from '#platform/database/transaction.ts'
import { BELONGING, NOW, small, smallProcess } from '#tests/builders/small-process.ts'
import { erase, tamper } from '#tests/builders/tampering.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { appendToJournal } from '#workflows/fire/journal.ts'

const scenarios = (guichet: () => Guichet): void => {
  const { scenario, begun, columns, fired, journal, verify } = small(guichet)
  const falsify = (id: string) => tamper(guichet(), 'journal', id, 'event', 'forged')
  /** Chains of two rows, in the order in which they are verified. */
  const twoChains = async () => {
    const ids = [await begun(), await begun()].toSorted()
    for (const id of ids) await fired(id)
    return Promise.all(
      ids.map(async (subject) => {
        const [first, second] = await journal(subject)
        return { subject, first: first!, second: second! }
      }),
    )
  }

  scenario('counts the rows and chains of every process, known or not', async () => {
    await twoChains()
    const [first, last] = (['another', 'yet another'] as const).map((name) => ({
      ...smallProcess,
      workflow: { ...smallProcess.workflow, name },
    }))
    await begun({ process: first! })
    await begun({ process: last! })
    expect(await verify([])).toEqual({ rows: 6, chains: 4, faults: 0, found: [] })
  })

  scenario('names the first false row of each chain, and no other of it', async () => {
    const chains = await twoChains()
    for (const { first, second } of chains) for (const { id } of [first, second]) await falsify(id)
    const found = chains.map(({ subject, first }) => ({
      kind: 'row',
      process: 'small',
      subject,
      sequence: 1,
      id: first.id,
    }))
    expect(await verify()).toEqual({ rows: 4, chains: 2, faults: 2, found })
  })

  scenario('names a false row after a true one, and nothing of the chain after it', async () => {
    const [chain] = await twoChains()
    await falsify(chain!.second.id)
    const { subject, second } = chain!
    const found = [{ kind: 'row', process: 'small', subject, sequence: 2, id: second.id }]
    expect(await verify()).toEqual({ rows: 4, chains: 2, faults: 1, found })
  })

  scenario('says what a row and its journal say of an act that was erased', async () => {
    const { subject, second } = (await twoChains())[0]!
    await erase(guichet(), second.id)
    const says = { state: 'published', sequence: 2 }
    const journalSays = { state: 'draft', sequence: 1 }
    const found = [{ kind: 'end', process: 'small', subject, says, journal: journalSays }]
    expect(await verify()).toEqual({ rows: 3, chains: 2, faults: 1, found })
  })

  scenario('names a row whose journal was erased whole, and none that never had one', async () => {
    const { db } = guichet().payload
    const data = { ...(await columns()), state: 'draft', sequence: 0 }
    await db.create({ collection: smallProcess.collection, data })
    const subject = await begun()
    for (const { id } of await journal(subject)) await erase(guichet(), id)
    const says = { state: 'draft', sequence: 1 }
    const found = [{ kind: 'end', process: 'small', subject, says, journal: null }]
    expect(await verify()).toEqual({ rows: 0, chains: 0, faults: 1, found })
  })

  for (const [column, value] of [
    ['state', 'archived'],
    ['sequence', 3],
  ] as const)
    scenario(`names a row whose ${column} no act gave`, async () => {
      const { subject } = (await twoChains())[0]!
      await tamper(guichet(), smallProcess.collection, subject, column, value)
      const journalSays = { state: 'published', sequence: 2 }
      const says = { ...journalSays, [column]: value }
      const found = [{ kind: 'end', process: 'small', subject, says, journal: journalSays }]
      expect(await verify()).toEqual({ rows: 4, chains: 2, faults: 1, found })
    })

  scenario('reads every row once, by however many at once', async () => {
    const chains = [...(await twoChains()), ...(await twoChains())]
    const subjects = chains.map(({ subject }) => subject).toSorted()
    for (const subject of subjects)
      await tamper(guichet(), smallProcess.collection, subject, 'state', 'archived')
    const found = subjects.map((subject) => ({ kind: 'end', subject }))
    for (const page of [1, 2, 3, 4, 8, 9])
      expect(await verify([smallProcess], page), `${page} at once`).toMatchObject({
        rows: 8,
        chains: 4,
        faults: 4,
        found,
      })
  })

  scenario('holds a row against no other journal than that of its process', async () => {
    const subject = await begun()
    const other = { process: 'another', subject, event: 'act', from: null, to: 'else', actor: null }
    const told = { actorRoles: [], reason: null, facts: {}, rules: null, at: NOW.toISOString() }
    await inTransaction(guichet().payload, null, async (req) => {
      for (const sequence of [1, 2])
        await appendToJournal(req, { ...other, ...told, sequence }, BELONGING)
    })
    expect(await verify()).toEqual({ rows: 3, chains: 2, faults: 0, found: [] })
  })
}

export const smallChains = (guichet: () => Guichet): void => {
  describe('chains of the journal', () => scenarios(guichet))
}
