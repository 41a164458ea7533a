/** A demo as a visitor meets it: built, seeded on a fresh database, served by a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { build, isFresh } from '../../scripts/build.ts'
import { serverVariables } from '../../scripts/serve.ts'
import { freePort } from './free-port.ts'

/** Within the calendar of the real call, so that it is open. */
const START_OF_THE_CLOCK = '2025-06-10T08:00:00Z'
const PATIENCE_IN_MILLISECONDS = 120_000

const bin = (name: string): string => path.resolve('node_modules/.bin', name)

const runToEnd = (parameters: string[], env: NodeJS.ProcessEnv): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(bin('node'), parameters, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${parameters[0]}: ${code}`)),
    )
  })

const isUp = async (url: string): Promise<boolean> =>
  fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )

const waitFor = async (url: string, child: ChildProcess): Promise<void> => {
  const until = Date.now() + PATIENCE_IN_MILLISECONDS
  while (!(await isUp(url))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${url} did not start`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

type Place = { url: string; dataDirectory: string }

export type RunningSite = {
  site: Place
  /** Kills the server, and waits until it has ended; its data stay. */
  halt: () => Promise<void>
  /** Asks the server to stop, and waits until it has: it leaves no lease behind. */
  end: () => Promise<void>
  /** Ends the server and erases its data. */
  stop: () => void
  /** Memory that its process holds, in bytes. */
  memory: () => number
  /** Time of processor that it has used, in milliseconds. */
  processor: () => number
}

export type SiteOptions = {
  /** Instant at which its clock starts. */
  now?: string
  /** A site that ran before, started again on what it held. */
  again?: Place
  /** Folder in which its data are; that of the system by default. */
  within?: string
  /** Fills its database in place of the demonstration. */
  fill?: (databaseUrl: string) => Promise<unknown>
}

const newPlace = async (within: string): Promise<Place> => ({
  url: `http://localhost:${await freePort()}`,
  dataDirectory: mkdtempSync(path.join(within, 'guichet-site-')),
})

/** What it says is kept beside its data: a failure is explained there. */
const spawnLogged = (
  command: string,
  parameters: string[],
  { env, dataDirectory }: { env: NodeJS.ProcessEnv; dataDirectory: string },
): ChildProcess => {
  const log = openSync(path.join(dataDirectory, 'site.log'), 'a')
  const child = spawn(command, parameters, { env, stdio: ['ignore', log, 'inherit'] })
  closeSync(log)
  return child
}

/** As Linux counts it; elsewhere zero. */
const residentMemory = (pid: number): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/** Ticks of a hundredth of a second, on every Linux that Node runs on. */
const TICK_IN_MILLISECONDS = 10

/** Of the program and of the system on its behalf, as Linux counts it; elsewhere zero. */
const processorTime = (pid: number): number => {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the name, which may hold spaces: the state is the third field, the times the 14th and 15th.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK_IN_MILLISECONDS
  } catch {
    return 0
  }
}

/**
 * Starts it once built.
 * @param databaseUrl of a MongoDB; SQLite in the data directory without one
 */
export const startSite = async (
  databaseUrl?: string,
  { now = START_OF_THE_CLOCK, again, within = tmpdir(), fill }: SiteOptions = {},
): Promise<RunningSite> => {
  const { url, dataDirectory } = again ?? (await newPlace(within))
  const { port } = new URL(url)
  const database = databaseUrl ?? `file:${dataDirectory}/guichet.db`
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: '1',
    DEMO_NOW: now,
    DATA_DIR: dataDirectory,
    DATABASE_URL: database,
    SERVER_URL: url,
    PORT: port,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  if (!again) await (fill?.(database) ?? runToEnd(['scripts/seed.ts'], env))
  const child = spawnLogged(bin('next'), ['start', '--port', port], {
    env: { ...env, ...serverVariables(env.NODE_OPTIONS) },
    dataDirectory,
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const halt = () => {
    child.kill('SIGKILL')
    return ended
  }
  const end = () => {
    child.kill('SIGTERM')
    return ended
  }
  const stop = () => {
    void halt()
    rmSync(dataDirectory, { recursive: true, force: true })
  }
  await waitFor(url, child).catch((error: unknown) => {
    stop()
    throw error
  })
  const pid = child.pid ?? 0
  const memory = () => residentMemory(pid)
  const processor = () => processorTime(pid)
  return { site: { url, dataDirectory }, halt, end, stop, memory, processor }
}

/** Builds unless what was built is of these sources. */
export const builtSite = async (): Promise<void> => {
  if (!isFresh() && (await build()) !== 0) throw new Error('the site could not be built')
}
