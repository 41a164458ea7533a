/** The measures of one database, in a process of its own. */
import { startGuichet } from '#tests/setup/guichet.ts'

import { modelDossier } from './dossiers.ts'
import { benchFiling } from './filing.ts'
import { benchLists } from './lists.ts'
import { openPayloadOwn } from './payload-own.ts'
import type { Result } from './results.ts'
import { benchSaving } from './saving.ts'

/** @param databaseUrl of a MongoDB; SQLite in a folder of its own without one */
export const benchDatabase = async (databaseUrl: string | undefined): Promise<Result[]> => {
  const database = databaseUrl ? 'mongodb' : 'sqlite'
  const guichet = await startGuichet(databaseUrl ? { databaseUrl } : {})
  try {
    await openPayloadOwn(guichet.payload)
    const model = await modelDossier(guichet)
    return [
      await benchSaving(model, database, { atOnce: 1, runs: 200 }),
      await benchSaving(model, database, { atOnce: 10, runs: 30 }),
      await benchFiling(model, database, 60),
      ...(await benchLists(guichet, database)),
    ]
  } finally {
    await guichet.stop()
  }
}
