/** The same scenarios on SQLite and on a real MongoDB: two projects of vitest run the same files. */
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest'

import { startGuichet, type Guichet } from './guichet.ts'

type Options = { variables?: Record<string, string>; now?: Date }

/** Address of a database of its own on the server that the tests started, or why there is none. */
const mongoDatabase = (): { url: string } | { missing: string } => {
  const mongo = inject('mongo')
  return 'missing' in mongo
    ? mongo
    : { url: mongo.url.replace('/?', `/t${randomUUID().slice(0, 8)}?`) }
}

/**
 * Scenarios that must hold on the database of the present project (`DATABASE` of vitest.config.ts).
 * Without a MongoDB the MongoDB project skips each of them, with the reason.
 */
export const contract = (
  title: string,
  scenarios: (guichet: () => Guichet) => void,
  options: Options = {},
): unknown =>
  describe(title, () => {
    const database = process.env.DATABASE === 'mongodb' ? mongoDatabase() : undefined
    const missing = database && 'missing' in database ? database.missing : undefined
    let guichet: Guichet | undefined
    beforeAll(async () => {
      if (missing) return
      guichet = await startGuichet({
        ...options,
        ...(database && 'url' in database ? { databaseUrl: database.url } : {}),
      })
    })
    beforeEach((context) => {
      if (missing) context.skip(`no MongoDB: ${missing}`)
    })
    afterAll(() => guichet?.stop())
    scenarios(() => {
      if (!guichet) throw new Error('the platform did not start')
      return guichet
    })
  })
