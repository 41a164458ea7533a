/** A MongoDB that a test may kill, start again and make step down: nobody else uses it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { findMongod } from './find-mongod.ts'
import { freePort } from './free-port.ts'
import type { Service } from './service.ts'

export type OwnMongod = {
  url: string
  /** `kill -9` of the primary. */
  kill: () => Promise<void>
  /** Starts what was killed on what it held; it answers a moment later. */
  startAgain: () => void
  /** The primary steps down: nothing is primary for so many seconds. */
  stepDown: (seconds: number) => Promise<void>
  stop: () => Promise<void>
}

type Answer = { isWritablePrimary?: boolean }
type Client = {
  connect: () => Promise<Client>
  db: (name: string) => { command: (command: object) => Promise<Answer> }
  close: () => Promise<void>
}
/** The driver that comes with the server of tests: the project itself speaks to MongoDB by Payload alone. */
const { MongoClient } = createRequire(
  createRequire(import.meta.url).resolve('mongodb-memory-server-core'),
)('mongodb') as { MongoClient: new (url: string) => Client }

const asked = async (url: string, order: object): Promise<Answer> => {
  const client = await new MongoClient(url).connect()
  try {
    return await client.db('admin').command(order)
  } finally {
    await client.close()
  }
}

const askStepDown = async (url: string, seconds: number): Promise<void> => {
  await asked(url, { replSetStepDown: seconds, secondaryCatchUpPeriodSecs: 0, force: true })
}

/**
 * What a transaction of a server that was killed has touched is free again after it; a minute by default
 * (docs/operations.md).
 */
const LIFETIME = ['--setParameter', 'transactionLifetimeLimitSeconds=5']

const ELECTION_IN_MILLISECONDS = 60_000

type Place = { binary: string; port: number; dbPath: string; set: string }

const spawnOn = ({ binary, port, dbPath, set }: Place): ChildProcess =>
  spawn(
    binary,
    [
      '--port',
      String(port),
      '--dbpath',
      dbPath,
      '--replSet',
      set,
      '--bind_ip',
      '127.0.0.1',
      ...LIFETIME,
    ],
    { stdio: 'ignore' },
  )

const killed = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

type Member = { place: Place; running: ChildProcess }

const isPrimary = async ({ place }: Member): Promise<boolean> => {
  const url = `mongodb://127.0.0.1:${place.port}/?directConnection=true&serverSelectionTimeoutMS=1000`
  const { isWritablePrimary } = await asked(url, { hello: 1 }).catch((): Answer => ({}))
  return isWritablePrimary === true
}

const primaryOf = async (members: readonly Member[]): Promise<Member> => {
  const until = Date.now() + ELECTION_IN_MILLISECONDS
  while (Date.now() < until)
    for (const member of members) if (await isPrimary(member)) return member
  throw new Error('no member of the set is primary')
}

const open = async (binary: string, count: number): Promise<OwnMongod> => {
  // Whatever its version: it was found, or chosen.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  const ports: number[] = []
  for (let rank = 0; rank < count; rank += 1) ports.push(await freePort())
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: binary },
    // Still their own when they start again.
    instanceOpts: ports.map((port) => ({ port })),
    replSet: { count, storageEngine: 'wiredTiger', args: LIFETIME },
  })
  const name = set.replSetOpts.name ?? 'testset'
  const members = set.servers.map(({ instanceInfo: info }): Member => {
    const running = info?.instance.mongodProcess
    if (!info || !running) throw new Error('the MongoDB of its own did not start')
    return { place: { binary, port: info.port, dbPath: info.dbPath, set: name }, running }
  })
  let gone: Member | undefined
  const url = set.getUri()
  return {
    url,
    kill: async () => {
      gone = await primaryOf(members)
      await killed(gone.running)
    },
    startAgain: () => {
      if (gone) gone.running = spawnOn(gone.place)
    },
    stepDown: (seconds) => askStepDown(url, seconds),
    stop: async () => {
      await Promise.all(members.map(({ running }) => killed(running)))
      await set.stop()
    },
  }
}

/**
 * @param members of the set: with three, another one becomes primary when the primary goes
 * @returns the set, or why there is none
 */
export const openOwnMongod = async (members: 1 | 3 = 1): Promise<Service<OwnMongod>> => {
  const found = await findMongod()
  return found.ok ? open(found.binary, members) : { missing: `no MongoDB (${found.reason})` }
}
