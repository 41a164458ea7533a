/** Two running demos, as a visitor meets them: built once, one on SQLite, one on MongoDB. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { build, isFresh } from '../../scripts/build.ts'
import { findChromium } from './find-chromium.ts'
import { broken, type Service } from './service.ts'

export type Site = Service<{ url: string; dataDirectory: string }>
export type Browser = Service<{ binary: string; env: Record<string, string> }>

declare module 'vitest' {
  export interface ProvidedContext {
    sites: { sqlite: Site; mongodb: Site }
    browser: Browser
  }
}

/** Within the calendar of the real call, so that it is open. */
const START_OF_THE_CLOCK = '2025-06-10T08:00:00Z'
const PATIENCE_IN_MILLISECONDS = 120_000

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })

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

type Running = { site: Site; stop: () => void }

const startSite = async (databaseUrl?: string): Promise<Running> => {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'guichet-site-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DEMO: '1',
    DEMO_NOW: START_OF_THE_CLOCK,
    DATA_DIR: dataDirectory,
    DATABASE_URL: databaseUrl ?? `file:${dataDirectory}/guichet.db`,
    SERVER_URL: url,
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  await runToEnd(['scripts/seed.ts'], env)
  const child = spawn(bin('next'), ['start', '--port', String(port)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = () => {
    child.kill('SIGKILL')
    rmSync(dataDirectory, { recursive: true, force: true })
  }
  await waitFor(url, child).catch((error: unknown) => {
    stop()
    throw error
  })
  return { site: { url, dataDirectory }, stop }
}

const idle = (site: Site): Running => ({ site, stop: () => undefined })

const onMongo = async (mongo: Service<{ url: string }>): Promise<Running> =>
  'url' in mongo ? startSite(mongo.url.replace('/?', `/site${Date.now()}?`)) : idle(mongo)

/** A site that does not start fails its own tests, not those of the rest of the run. */
const orBroken = (starting: Promise<Running>): Promise<Running> =>
  starting.catch((error: unknown) => idle(broken(error)))

const built = async (): Promise<void> => {
  if (!isFresh() && (await build()) !== 0) throw new Error('the site could not be built')
}

const setup = async (project: TestProject): Promise<(() => void) | undefined> => {
  const chromium = await findChromium()
  if (!chromium.ok) {
    const missing = { missing: chromium.reason }
    project.provide('browser', missing)
    project.provide('sites', { sqlite: missing, mongodb: missing })
    return undefined
  }
  project.provide('browser', { binary: chromium.binary, env: chromium.env })
  const { mongo } = project.getProvidedContext()
  const building = built()
  const sqlite = await orBroken(building.then(() => startSite()))
  const mongodb = await orBroken(building.then(() => onMongo(mongo)))
  project.provide('sites', { sqlite: sqlite.site, mongodb: mongodb.site })
  return () => {
    sqlite.stop()
    mongodb.stop()
  }
}

export default setup
