/** How the present database would read a list: the very statement that Payload sends is explained. */
import type { CollectionSlug, Payload, Where } from 'payload'

export type Plan = {
  /** Every row is read. */
  scans: boolean
  /** All matches are put in order after having been read. */
  sorts: boolean
}

type Statement = { sql: string; args: unknown[] }
type SqliteClient = {
  execute: (statement: Statement | string) => Promise<{ rows: { detail: string }[] }>
}

type Stage = { stage: string; inputStage?: Stage; inputStages?: Stage[] }
type MongoDatabase = {
  command: (command: object) => Promise<Record<string, unknown>>
  collection: (name: string) => {
    find: (filter: object) => {
      sort: (by: object) => {
        limit: (most: number) => { toArray: () => Promise<{ command: object }[]> }
      }
    }
  }
}

export type List = { collection: CollectionSlug; where: Where; sort: readonly string[] }

const readList = (payload: Payload, { collection, where, sort }: List) =>
  payload.db.find({
    collection,
    where,
    sort: [...sort],
    limit: 50,
    pagination: false,
    select: collection === 'dossiers' ? { reference: true } : { createdAt: true },
  })

/** The steps of the first statement that a reading sends. */
const detailsOf = async (payload: Payload, read: () => Promise<unknown>): Promise<string[]> => {
  const { client } = payload.db as unknown as { client: SqliteClient }
  const sent: Statement[] = []
  const execute = client.execute.bind(client)
  client.execute = (statement) => {
    if (typeof statement === 'object') sent.push(statement)
    return execute(statement)
  }
  await read().finally(() => (client.execute = execute))
  const [first] = sent
  if (!first) throw new Error('nothing was read')
  const { rows } = await execute({ ...first, sql: `EXPLAIN QUERY PLAN ${first.sql}` })
  return rows.map(({ detail }) => detail)
}

const onSqlite = async (payload: Payload, list: List): Promise<Plan> => {
  const details = await detailsOf(payload, () => readList(payload, list))
  const table = list.collection.replaceAll('-', '_')
  const scan = new RegExp(`^SCAN (${table}|d0)\\b(?!.*USING (COVERING )?INDEX)`)
  return {
    scans: details.some((detail) => scan.test(detail)),
    // A sort of the last columns orders rows that are equal in the first ones, not all of them.
    sorts: details.includes('USE TEMP B-TREE FOR ORDER BY'),
  }
}

const stagesOf = (stage: Stage): string[] => [
  stage.stage,
  ...[...(stage.inputStages ?? []), ...(stage.inputStage ? [stage.inputStage] : [])].flatMap(
    stagesOf,
  ),
]

/** What a driver adds to a command and that an explanation refuses. */
const bare = (command: object): object =>
  Object.fromEntries(
    Object.entries(command).filter(
      ([name]) => !name.startsWith('$') && !['lsid', 'txnNumber', 'autocommit'].includes(name),
    ),
  )

/** What the server says of the last command of a kind that a reading sends. */
const explained = async (
  payload: Payload,
  [kind, collection]: ['find' | 'aggregate', string],
  read: () => Promise<unknown>,
): Promise<Record<string, unknown>> => {
  const { connection } = payload.db as unknown as { connection: { db: MongoDatabase } }
  const { db } = connection
  await db.command({ profile: 2 })
  await read()
  await db.command({ profile: 0 })
  const [last] = await db
    .collection('system.profile')
    .find({ [`command.${kind}`]: collection })
    .sort({ ts: -1 })
    .limit(1)
    .toArray()
  if (!last) throw new Error('nothing was read')
  return db.command({ explain: bare(last.command), verbosity: 'queryPlanner' })
}

const onMongo = async (payload: Payload, list: List): Promise<Plan> => {
  const { queryPlanner } = await explained(payload, ['find', list.collection], () =>
    readList(payload, list),
  )
  const stages = stagesOf((queryPlanner as { winningPlan: Stage }).winningPlan)
  return { scans: stages.includes('COLLSCAN'), sorts: stages.includes('SORT') }
}

export const explainRows = (payload: Payload, list: List): Promise<Plan> =>
  (payload.db.name === 'sqlite' ? onSqlite : onMongo)(payload, list)

export const explainList = (payload: Payload, where: Where, sort: string[]): Promise<Plan> =>
  explainRows(payload, { collection: 'dossiers', where, sort })

/** Entries of an index that holds all: some of them, or all where no condition parts them. */
const COVERED = /^(SEARCH|SCAN) dossiers USING COVERING INDEX/
/** What is counted may first be made into rows of one column. */
const SCANS = /^SCAN dossiers\b(?!.*USING COVERING INDEX)/

export type SumsPlan = {
  /** Everything is in the index: no row is read. */
  covered: boolean
  scans: boolean
}

/** How the present database would count and add up dossiers, from the very statement that a reading sends. */
export const explainSums = async (
  payload: Payload,
  read: () => Promise<unknown>,
): Promise<SumsPlan> => {
  if (payload.db.name === 'sqlite') {
    const details = await detailsOf(payload, read)
    return {
      covered: details.some((detail) => COVERED.test(detail)),
      scans: details.some((detail) => SCANS.test(detail)),
    }
  }
  const all = await explained(payload, ['aggregate', 'dossiers'], read)
  const plan = JSON.stringify(all, (key, value: unknown) =>
    key === 'rejectedPlans' ? undefined : value,
  )
  return {
    covered: /"(IXSCAN|COUNT_SCAN)"/.test(plan) && !plan.includes('"FETCH"'),
    scans: plan.includes('"COLLSCAN"'),
  }
}
