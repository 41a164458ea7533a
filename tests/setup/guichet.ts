/**
 * The platform on a fresh database, without Next: Payload, its REST handlers, a clock moved by hand.
 * One per test file; SQLite unless a MongoDB address is given.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload, TypedUser } from 'payload'

import type { Clock } from '#platform/clock.ts'

const SERVER_URL = 'http://localhost:3999'

export type Ask = {
  method?: string
  /** Sent as JSON, unless it is bytes or a form; a stream gives its JSON as it is read. */
  body?: unknown
  as?: { token: string }
  headers?: Record<string, string>
}

export type Guichet = {
  payload: Payload
  clock: Clock & { set: (instant: Date) => void }
  dataDirectory: string
  ask: (address: string, ask?: Ask) => Promise<Response>
  signIn: (email: string, password: string) => Promise<{ token: string; user: TypedUser }>
  stop: () => Promise<void>
}

type Sent = { body?: BodyInit; headers: Record<string, string>; duplex?: 'half' }

const bodyOf = (body: unknown): Sent => {
  if (body === undefined) return { headers: {} }
  if (body instanceof ReadableStream)
    return { body, headers: { 'Content-Type': 'application/json' }, duplex: 'half' }
  if (body instanceof Uint8Array || body instanceof FormData)
    return { body: body as BodyInit, headers: {} }
  if (body instanceof URLSearchParams)
    return {
      body: body.toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    }
  return {
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  }
}

const restoreVariables = (before: NodeJS.ProcessEnv): void => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
}

/** Payload keeps its instances for the whole process: the next file of tests must open its own. */
const forgetInstances = (): void => {
  const kept = globalThis as unknown as { _payload?: Map<string, unknown> }
  kept._payload?.clear()
}

/** Starts the platform. `databaseUrl` of MongoDB must name a database that nobody else uses. */
export const startGuichet = async (
  options: { databaseUrl?: string; now?: Date; variables?: Record<string, string> } = {},
): Promise<Guichet> => {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'guichet-'))
  const variablesBefore = { ...process.env }
  Object.assign(process.env, {
    DATA_DIR: dataDirectory,
    DATABASE_URL: options.databaseUrl ?? `file:${dataDirectory}/test.db`,
    SERVER_URL,
    PAYLOAD_SECRET: 'a secret that only the tests know, long enough',
    DEMO: '1',
    PAYLOAD_LOG_LEVEL: 'error',
    ...options.variables,
  })
  const { getPayload, handleEndpoints } = await import('payload')
  const { clock, movableClock } = await import('#platform/clock.ts')
  const { logTo } = await import('#platform/log.ts')
  const { environment, prepareDataDirectory } = await import('#platform/env.ts')
  const { migrateDatabase } = await import('#platform/database/migrate.ts')
  logTo(() => undefined)
  prepareDataDirectory(environment())
  const moved = movableClock(options.now ?? new Date('2025-06-10T08:00:00Z'))
  clock.use(moved)
  const config = (await import('../../payload.config.ts')).default
  const payload = await getPayload({ config })
  await migrateDatabase(payload)

  const ask: Guichet['ask'] = async (address, { method = 'GET', body, as, headers } = {}) => {
    const sent = bodyOf(body)
    return handleEndpoints({
      config,
      request: new Request(`${SERVER_URL}${address}`, {
        ...sent,
        method,
        headers: {
          'Sec-Fetch-Site': 'same-origin',
          ...(as ? { Authorization: `JWT ${as.token}` } : {}),
          ...sent.headers,
          ...headers,
        },
      }),
    })
  }

  // One after the other: Payload's own sign-in, which only tests use, does not try again what conflicts.
  let last: Promise<unknown> = Promise.resolve()
  const signIn: Guichet['signIn'] = async (email, password) => {
    const data = { email, password }
    const login = () => payload.login({ collection: 'users', data })
    const signing = last.then(login, login)
    last = signing
    const { token, user } = await signing
    return { token: token ?? '', user: user as TypedUser }
  }

  return {
    payload,
    clock: moved,
    dataDirectory,
    ask,
    signIn,
    stop: async () => {
      if (options.databaseUrl) await payload.db.dropDatabase?.({ adapter: payload.db as never })
      await payload.destroy()
      forgetInstances()
      restoreVariables(variablesBefore)
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}
