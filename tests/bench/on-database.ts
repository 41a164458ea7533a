/** The measures of one database, in a process of its own. */
import { plant } from '#seed/plant.ts'
import { startGuichet, type Guichet } from '#tests/setup/guichet.ts'

import { modelDossier } from './dossiers.ts'
import { benchFiling } from './filing.ts'
import { benchLists } from './lists.ts'
import { openPayloadOwn } from './payload-own.ts'
import type { Result } from './results.ts'
import { benchSaving } from './saving.ts'

type Database = 'sqlite' | 'mongodb'
type Measure = (guichet: Guichet, database: Database) => Promise<Result[]>

/** @param databaseUrl of a MongoDB; SQLite in a folder of its own without one */
const onFresh = async (databaseUrl: string | undefined, measure: Measure): Promise<Result[]> => {
  const guichet = await startGuichet(databaseUrl ? { databaseUrl } : {})
  try {
    return await measure(guichet, databaseUrl ? 'mongodb' : 'sqlite')
  } finally {
    await guichet.stop()
  }
}

/** Saving and filing. */
export const benchWriting = (databaseUrl: string | undefined): Promise<Result[]> =>
  onFresh(databaseUrl, async (guichet, database) => {
    await openPayloadOwn(guichet.payload)
    const model = await modelDossier(guichet)
    return [
      await benchSaving(model, database, { atOnce: 1, runs: 200 }),
      await benchSaving(model, database, { atOnce: 10, runs: 30 }),
      await benchFiling(model, database, 60),
    ]
  })

/** The lists of a desk, and their file. */
export const benchReading = (databaseUrl: string | undefined): Promise<Result[]> =>
  onFresh(databaseUrl, async (guichet, database) => {
    await plant(guichet.payload, { demo: true, now: guichet.clock.now() })
    return benchLists(guichet, database)
  })
