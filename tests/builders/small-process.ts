/**
 * The smallest process that has all that a process may have, on rows of committees: what `workflows/fire`
 * does is told by it alone. Whatever stood there is taken away before each scenario, which may therefore be
 * run again and again on one database (docs/adr/0042).
 */
import { expect, it } from 'vitest'
import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { inTransaction } from '#platform/database/transaction.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import type { BaseFacts, Workflow } from '#workflows/engine.ts'
import { begin } from '#workflows/fire/begin.ts'
import { fire, type Act, type Loaded, type Process } from '#workflows/fire/fire.ts'
import { entryOf, type Belonging, type ChainedEntry } from '#workflows/fire/journal.ts'
import { verifyJournal, type Fault, type Verified } from '#workflows/fire/verify.ts'

import type { Journal, Outbox } from '../../src/payload-types.ts'

type State = 'draft' | 'published' | 'archived'
type Event = 'publish' | 'archive'
type Facts = BaseFacts<State>
type Input = { roles?: readonly string[] }
export type Row = { id: string; state: State; sequence: number; [column: string]: unknown }
export type SmallProcess = Process<State, Event, Facts, Input>
export type SmallAct = Act<Event, Input>

export const NOW = new Date('2025-06-10T08:00:00.000Z')
/** Whom a journal names: nobody asks whether the account exists. */
export const KEEPER = { id: 'keeper', collection: 'users' } as TypedUser
export const RULES = 'a'.repeat(64)
export const BELONGING: Belonging = { structure: null, region: '84', filed: true }

const workflow: Workflow<State, Event, Facts> = {
  name: 'small',
  initial: 'draft',
  final: ['archived'],
  owners: { draft: ['keeper'], published: ['keeper'], archived: [] },
  transitions: {
    publish: {
      from: ['draft'],
      to: 'published',
      roles: ['keeper'],
      effects: [
        { task: 'document', template: 'letter' },
        { task: 'mail', template: 'told' },
      ],
    },
    archive: { from: ['published'], to: 'archived', roles: ['keeper'] },
  },
}

const COLLECTION = 'committees'

/** Columns that each row has, with its call. */
const DATA = {
  kind: 'national',
  region: '84',
  name: 'Un comité',
  heldAt: NOW.toISOString(),
  quorum: 3,
  sitting: '|',
}

const rowOf = async (payload: Payload, id: string, req?: PayloadRequest): Promise<Row> => {
  const row = await payload.db.findOne<Row>({
    collection: COLLECTION,
    where: { id: { equals: id } },
    ...(req ? { req } : {}),
  })
  if (!row) throw new Error(`no row ${id}`)
  return row
}

export const smallProcess: SmallProcess = {
  workflow,
  collection: COLLECTION,
  load: async (req, id, { now, input }): Promise<Loaded<State, Facts>> => {
    const { state, sequence } = await rowOf(req.payload, id, req)
    const facts = { state, roles: input.roles ?? ['keeper'], now }
    return { facts, sequence, rules: RULES, belonging: BELONGING }
  },
}

/** Scenarios on a database of which they hold every row. */
export const small = (guichet: () => Guichet) => {
  const db = () => guichet().payload.db
  const clear = async (): Promise<void> => {
    for (const collection of ['outbox', 'journal', COLLECTION] as const)
      await db().deleteMany({ collection, where: {} })
  }

  let call: string | undefined
  /** The columns of a row: a committee is of a call, whichever. */
  const columns = async () => {
    call ??= (await db().findOne<{ id: string }>({ collection: 'calls' }))?.id
    return { ...DATA, call }
  }

  const begun = async ({
    process = smallProcess,
    actor = KEEPER as TypedUser | null,
    roles = ['keeper'],
  } = {}): Promise<string> => {
    const row = {
      data: await columns(),
      belonging: BELONGING,
      rules: RULES,
      actor,
      roles,
      now: NOW,
    }
    return inTransaction(guichet().payload, null, (req) => begin(req, process, row))
  }
  const verify = async (
    processes: readonly SmallProcess[] = [smallProcess],
    page?: number,
  ): Promise<Verified & { found: Fault[] }> => {
    const found: Fault[] = []
    const { payload } = guichet()
    const seen = await verifyJournal(payload, processes, (fault) => found.push(fault), page)
    return { ...seen, found }
  }

  return {
    /** A test that begins on an empty database. */
    scenario: (name: string, act: () => Promise<void>): void => {
      it(name, async () => {
        await clear()
        await act()
      })
    },
    begun,
    columns,
    fired: (id: string, act: Partial<SmallAct> = {}, process = smallProcess) =>
      fire(guichet().payload, process, id, {
        event: 'publish',
        user: KEEPER,
        now: NOW,
        input: {},
        ...act,
      }),
    row: (id: string): Promise<Row> => rowOf(guichet().payload, id),
    /** Rows of the journal in their order, as the database gives them. */
    journal: async (subject: string): Promise<Journal[]> => {
      const where = { subject: { equals: subject } }
      const sort = ['sequence']
      return (await db().find<Journal>({ collection: 'journal', where, sort, pagination: false }))
        .docs
    },
    outbox: async (): Promise<Outbox[]> =>
      (await db().find<Outbox>({ collection: 'outbox', sort: ['availableAt'], pagination: false }))
        .docs,
    verify,
    expectWhole: async (rows: number, chains: number): Promise<void> =>
      expect(await verify()).toEqual({ rows, chains, faults: 0, found: [] }),
  }
}

/** What a row of the journal says, without its hashes. */
export const said = (row: Journal): Omit<ChainedEntry, 'hash' | 'previousHash'> => {
  const { hash: _hash, previousHash: _previous, ...entry } = entryOf(row)
  return entry
}
