/** The same scenarios on SQLite and on a real MongoDB: two projects of vitest run the same files. */
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, inject } from 'vitest'

import { startGuichet, type Guichet } from './guichet.ts'
import { describeWith } from './service.ts'

type Options = { variables?: Record<string, string>; now?: Date }

/** Address of a database of its own on the server that the tests started. */
const databaseOn = (url: string): string => url.replace('/?', `/t${randomUUID().slice(0, 8)}?`)

/**
 * Scenarios that must hold on the database of the present project (`DATABASE` of vitest.config.ts).
 * Without a MongoDB the MongoDB project skips each of them, with the reason.
 */
export const contract = (
  title: string,
  scenarios: (guichet: () => Guichet) => void,
  options: Options = {},
): void => {
  const mongo = process.env.DATABASE === 'mongodb' ? inject('mongo') : undefined
  describeWith(title, mongo ?? {}, () => {
    let guichet: Guichet | undefined
    beforeAll(async () => {
      guichet = await startGuichet({
        ...options,
        ...(mongo && 'url' in mongo ? { databaseUrl: databaseOn(mongo.url) } : {}),
      })
    })
    afterAll(() => guichet?.stop())
    scenarios(() => {
      if (!guichet) throw new Error('the platform did not start')
      return guichet
    })
  })
}
