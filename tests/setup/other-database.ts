/** A second database beside the one of a test file, empty, opened by the same program. */
import { randomUUID } from 'node:crypto'

import { BasePayload, type Payload } from 'payload'

import { migrateDatabase } from '#platform/database/migrate.ts'
import { environment } from '#platform/env.ts'

export type Kind = 'sqlite' | 'mongodb'

/** Files stay in the folder of the test: the environment is one. */
export const openOther = async (kind: Kind): Promise<Payload> => {
  const { database, dataDirectory } = environment()
  const name = randomUUID().slice(0, 8)
  const file = `${dataDirectory}/${name}.db`
  if (kind === 'mongodb' && database.kind !== 'mongodb')
    throw new Error('no MongoDB in this project')
  const other =
    kind === 'sqlite'
      ? ({ kind, url: `file:${file}`, file } as const)
      : ({ kind, url: database.url.replace(/\/t[^/?]*\?/, `/o${name}?`) } as const)
  // Never at the head of a file: the configuration reads the environment when it is loaded, and would take
  // the folder of the one who runs the tests for that of the test.
  const { makeConfig } = await import('../../payload.config.ts')
  const made = await makeConfig({ ...environment(), database: other })
  // Types are those of the program, not of a database of tests.
  const config = { ...made, typescript: { ...made.typescript, autoGenerate: false } }
  const payload = await new BasePayload().init({ config, disableOnInit: true })
  await migrateDatabase(payload)
  return payload
}

export const closeOther = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite')
    await payload.db.dropDatabase?.({ adapter: payload.db as never })
  await payload.destroy()
}
