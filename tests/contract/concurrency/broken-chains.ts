/** What `npm run journal:verify` names, for each process: the first row that is not what was written. */
import { beforeAll, describe, expect, it } from 'vitest'

import { relationId } from '#filing/dossier.ts'
import { governed } from '#governed.ts'
import { concluding } from '#tests/builders/concluded.ts'
import { dossierOf } from '#tests/builders/consulted-dossiers.ts'
import { consulting, INSTRUCTOR, STRUCTURE } from '#tests/builders/opinions.ts'
import { openDraft, signIn } from '#tests/builders/candidature.ts'
import { processNames, type ProcessName } from '#tests/builders/tables.ts'
import { erase, tamper } from '#tests/builders/tampering.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { verifyJournal, type Fault } from '#workflows/fire/verify.ts'

import type { Journal } from '../../../src/payload-types.ts'

const scenarios = (guichet: () => Guichet): void => {
  /** The chain of one row of each process, of two rows at least. */
  const chains = new Map<ProcessName, Journal[]>()
  const { call } = consulting(guichet)
  const after = concluding(guichet)

  /** A session that closed, an appeal taken back, a convention that is being written. */
  const conclude = async (): Promise<void> => {
    const { granted, refused } = await after.decided()
    for (const reference of [granted, refused]) await after.notify(reference)
    const appeal = await after.lodgeAppeal(refused)
    await after.asked(STRUCTURE, `/api/appeals/${appeal}/act`, { event: 'withdraw', sequence: 1 })
    await after.acceptAmount(granted)
    const convention = await after.beginConvention(granted)
    await after.asked(INSTRUCTOR, `/api/conventions/${convention}/content`, { sequence: 1 })
  }

  const chainOf = async (process: ProcessName): Promise<Journal[]> => {
    const { payload } = guichet()
    const [longest] = (
      await payload.db.find<Journal>({
        collection: 'journal',
        where: { process: { equals: process } },
        sort: ['-sequence'],
        limit: 1,
      })
    ).docs
    const { docs } = await payload.db.find<Journal>({
      collection: 'journal',
      where: {
        and: [{ process: { equals: process } }, { subject: { equals: longest?.subject } }],
      },
      sort: ['sequence'],
      limit: 100,
    })
    return docs
  }
  const everyFault = async (): Promise<Fault[]> => {
    const found: Fault[] = []
    await verifyJournal(guichet().payload, Object.values(governed), (fault) => found.push(fault))
    return found
  }

  beforeAll(async () => {
    const structure = await signIn(guichet(), STRUCTURE)
    const draft = await openDraft(guichet(), structure)
    const late = `/api/dossiers/${draft}/late-signature`
    await call(STRUCTURE, late, { reason: 'La personne qui signe est absente.' })
    await call(STRUCTURE, `${late}/withdraw`, {})
    const edition = relationId((await dossierOf(guichet(), draft)).call)
    await call('dgefp@demo.test', `/api/calls/${edition}/publish`, {})
    await conclude()
    for (const process of processNames) chains.set(process, await chainOf(process))
  })

  it('is whole for all of them as the platform wrote them', async () => {
    expect(await everyFault()).toEqual([])
    for (const process of processNames)
      expect(chains.get(process)?.length, process).toBeGreaterThanOrEqual(2)
  })

  describe.each(processNames)('%s', (process) => {
    const rows = () => chains.get(process) ?? []
    // What was erased of the processes before stays so.
    const faults = async () => (await everyFault()).filter((fault) => fault.process === process)

    it('names the first of two rows that were changed, and no other', async () => {
      const [first, second] = rows().slice(-2)
      if (!first || !second) throw new Error(`no chain of ${process}`)
      for (const { id } of [first, second])
        await tamper(guichet(), 'journal', id, 'event', 'forged')
      const { subject, sequence, id } = first
      expect(await faults()).toEqual([{ kind: 'row', process, subject, sequence, id }])
      for (const row of [first, second])
        await tamper(guichet(), 'journal', row.id, 'event', row.event)
      expect(await faults()).toEqual([])
    })

    it('names a row whose state no act gave, and one whose last act was erased', async () => {
      const last = rows().at(-1)
      if (!last) throw new Error(`no chain of ${process}`)
      const { subject, sequence, to } = last
      const named = { kind: 'end', process, subject }
      await tamper(guichet(), governed[process].collection, subject, 'state', 'forged')
      expect(await faults()).toMatchObject([{ ...named, says: { state: 'forged', sequence } }])
      await tamper(guichet(), governed[process].collection, subject, 'state', to)
      await erase(guichet(), last.id)
      expect(await faults()).toMatchObject([
        { ...named, says: { state: to, sequence }, journal: { sequence: sequence - 1 } },
      ])
    })
  })
}

/** The chains that the scenarios before wrote, and those of all that follows a review, a derogation, an edition. */
export const brokenChains = (guichet: () => Guichet): void => {
  describe('the chain of each process', () => scenarios(guichet))
}
