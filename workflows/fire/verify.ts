/**
 * Reads the whole journal again, chain by chain, a page at a time: memory does not grow with it. Then
 * asks each row that a process governs whether its journal is as long as it says: a chain whose end was
 * cut off is otherwise as whole as any.
 */
import type { CollectionSlug, Payload, Where } from 'payload'

import type { Journal } from '../../src/payload-types.ts'
import { entryOf, follows, START } from './journal.ts'

/** Rows read at once: memory holds no more. */
const PAGE = 500

/** Where a row stands after so many acts. */
export type End = { state: string; sequence: number }

export type Fault =
  /** The first row of a chain that is not what was written. */
  | { kind: 'row'; process: string; subject: string; sequence: number; id: string }
  /** A row that says another state, or another number of acts, than its journal. */
  | { kind: 'end'; process: string; subject: string; says: End; journal: End | null }

export type Verified = { rows: number; chains: number; faults: number }

type Governed = { workflow: { name: string }; collection: CollectionSlug }
type Row = Journal & { id: string }
type Position = { subject: string; sequence: number }
/** From where it is read, and how many rows at once. */
type Reading = { payload: Payload; page: number }

const journalWhere = async (payload: Payload, where: Where, sort: string[], limit: number) => {
  const { docs } = await payload.db.find<Row>({
    collection: 'journal',
    where,
    sort,
    limit,
    pagination: false,
  })
  return docs
}

/** Names of the processes that the journal holds, known today or not, in their order. */
async function* processesIn(payload: Payload): AsyncGenerator<string> {
  let where: Where = {}
  for (;;) {
    const [row] = await journalWhere(payload, where, ['process'], 1)
    if (!row) return
    yield row.process
    where = { process: { greater_than: row.process } }
  }
}

const after = (process: string, last: Position | undefined): Where => ({
  and: [
    { process: { equals: process } },
    ...(last
      ? [
          { subject: { greater_than_equal: last.subject } },
          {
            or: [
              { subject: { greater_than: last.subject } },
              { sequence: { greater_than: last.sequence } },
            ],
          },
        ]
      : []),
  ],
})

/** Rows of one process, chain after chain, each in its order. */
async function* rowsOf({ payload, page }: Reading, process: string): AsyncGenerator<Row> {
  let last: Position | undefined
  for (;;) {
    const rows = await journalWhere(payload, after(process, last), ['subject', 'sequence'], page)
    yield* rows
    last = rows.at(-1)
    if (rows.length < page) return
  }
}

/** Says each fault and counts them. */
const makeTally = (say: (fault: Fault) => void) => {
  const seen: Verified = { rows: 0, chains: 0, faults: 0 }
  const report = (fault: Fault): void => {
    seen.faults += 1
    say(fault)
  }
  return { seen, report }
}
type Tally = ReturnType<typeof makeTally>

const verifyProcess = async (
  reading: Reading,
  process: string,
  { seen, report }: Tally,
): Promise<void> => {
  let subject: string | undefined
  // Nothing, from the first false row of a chain to its end.
  let before: typeof START | null = null
  for await (const row of rowsOf(reading, process)) {
    if (row.subject !== subject) {
      seen.chains += 1
      subject = row.subject
      before = START
    }
    seen.rows += 1
    if (!before) continue
    if (follows(entryOf(row), before)) before = row
    else {
      before = null
      report({ kind: 'row', process, subject, sequence: row.sequence, id: row.id })
    }
  }
}

type Subject = { id: string; state: string; sequence: number }

/** Rows of a collection that acts have changed, in the order of their ids. */
async function* subjectsOf(
  { payload, page }: Reading,
  collection: CollectionSlug,
): AsyncGenerator<Subject[]> {
  let last: string | undefined
  for (;;) {
    const { docs } = await payload.db.find<Subject>({
      collection,
      where: {
        and: [
          { sequence: { greater_than: 0 } },
          ...(last === undefined ? [] : [{ id: { greater_than: last } }]),
        ],
      },
      select: { state: true, sequence: true },
      sort: ['id'],
      limit: page,
      pagination: false,
    })
    yield docs
    last = docs.at(-1)?.id
    if (docs.length < page) return
  }
}

const verifyEnds = async (
  reading: Reading,
  { workflow, collection }: Governed,
  { report }: Tally,
): Promise<void> => {
  const process = workflow.name
  for await (const rows of subjectsOf(reading, collection)) {
    const where: Where = {
      and: [{ process: { equals: process } }, { subject: { in: rows.map(({ id }) => id) } }],
    }
    const ends = new Map<string, End>()
    for (const { subject, to, sequence } of await journalWhere(
      reading.payload,
      where,
      ['sequence'],
      0,
    ))
      ends.set(subject, { state: to, sequence })
    for (const { id, state, sequence } of rows) {
      const journal = ends.get(id) ?? null
      if (journal?.sequence !== sequence || journal.state !== state)
        report({ kind: 'end', process, subject: id, says: { state, sequence }, journal })
    }
  }
}

/**
 * Verifies every chain of the journal, and every row of the processes that are given.
 * @param say called with each fault as it is found: the first broken row of a chain, no other of it
 * @param page rows read at once
 */
export const verifyJournal = async (
  payload: Payload,
  governed: readonly Governed[],
  say: (fault: Fault) => void,
  page = PAGE,
): Promise<Verified> => {
  const reading = { payload, page }
  const tally = makeTally(say)
  for await (const process of processesIn(payload)) await verifyProcess(reading, process, tally)
  for (const one of governed) await verifyEnds(reading, one, tally)
  return tally.seen
}
