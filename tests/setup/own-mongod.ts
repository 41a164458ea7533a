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
  /** `kill -9` of the only member of the set. */
  kill: () => Promise<void>
  /** Starts it on what it held; it answers a moment later. */
  startAgain: () => void
  /** The primary steps down: nothing is primary for so many seconds. */
  stepDown: (seconds: number) => Promise<void>
  stop: () => Promise<void>
}

type Client = {
  connect: () => Promise<Client>
  db: (name: string) => { command: (command: object) => Promise<unknown> }
  close: () => Promise<void>
}
/** The driver that comes with the server of tests: the project itself speaks to MongoDB by Payload alone. */
const { MongoClient } = createRequire(
  createRequire(import.meta.url).resolve('mongodb-memory-server-core'),
)('mongodb') as { MongoClient: new (url: string) => Client }

const askStepDown = async (url: string, seconds: number): Promise<void> => {
  const client = await new MongoClient(url).connect()
  const order = { replSetStepDown: seconds, secondaryCatchUpPeriodSecs: 0, force: true }
  await client.db('admin').command(order)
  await client.close()
}

/**
 * What a transaction of a server that was killed has touched is free again after it; a minute by default
 * (docs/operations.md).
 */
const LIFETIME = ['--setParameter', 'transactionLifetimeLimitSeconds=5']

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

const open = async (binary: string): Promise<OwnMongod> => {
  // Whatever its version: it was found, or chosen.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: binary },
    // Still its own when it starts again.
    instanceOpts: [{ port: await freePort() }],
    replSet: { count: 1, storageEngine: 'wiredTiger', args: LIFETIME },
  })
  const info = set.servers[0]?.instanceInfo
  const first = info?.instance.mongodProcess
  if (!info || !first) throw new Error('the MongoDB of its own did not start')
  const place = {
    binary,
    port: info.port,
    dbPath: info.dbPath,
    set: set.replSetOpts.name ?? 'testset',
  }
  let running: ChildProcess = first
  const url = set.getUri()
  return {
    url,
    kill: () => killed(running),
    startAgain: () => void (running = spawnOn(place)),
    stepDown: (seconds) => askStepDown(url, seconds),
    stop: async () => {
      await killed(running)
      await set.stop()
    },
  }
}

/** @returns a set of one member, or why there is none */
export const openOwnMongod = async (): Promise<Service<OwnMongod>> => {
  const found = await findMongod()
  return found.ok ? open(found.binary) : { missing: `no MongoDB (${found.reason})` }
}
