/** A site whose database has as many filed dossiers as wanted, of the whole nation. */
import { rmSync } from 'node:fs'

import { plant } from '#seed/plant.ts'
import { startGuichet } from '#tests/setup/guichet.ts'
import { startSite, type RunningSite } from '#tests/setup/running-site.ts'

import { ofTheNation, writeMany } from './many.ts'
import { apart } from './parts.ts'

/** Writes and leaves: in a process of its own, since the environment is read once in each. */
export const fill = async (databaseUrl: string, count: number): Promise<void> => {
  const guichet = await startGuichet({ databaseUrl })
  await plant(guichet.payload, { demo: true, now: guichet.clock.now() })
  await writeMany(guichet, count, ofTheNation())
  await guichet.payload.destroy()
  rmSync(guichet.dataDirectory, { recursive: true, force: true })
}

/** @param mongo address of a MongoDB; SQLite beside the data of the site without one */
export const siteWith = (count: number, mongo: string | undefined): Promise<RunningSite> =>
  startSite(mongo?.replace('/bench', `/with${count}`), {
    fill: (databaseUrl) => apart('fill', databaseUrl, String(count)),
  })
