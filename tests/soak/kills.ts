/** `kill -9` of the server, again and again. */
import type { RunningSite } from '#tests/setup/running-site.ts'

import { length } from './length.ts'
import { say, wait } from './print.ts'
import { restart, underLoad } from './under-load.ts'

/** A while that is never the same, and is the same for everyone: from a third of a second to three. */
const whileAt = (rank: number): number => 300 + ((rank * 977) % 2500)

export const kills = (name: string, databaseUrl?: string): Promise<boolean> =>
  underLoad(name, databaseUrl ? { databaseUrl } : {}, async (started, said) => {
    let running: RunningSite = started
    for (let rank = 1; rank <= length.kills; rank += 1) {
      await wait(whileAt(rank))
      running = await restart(databaseUrl, running, 2 * rank)
      const files = said.documents.length
      say(`${name}: killed ${rank} times, ${files} files and ${said.filed.length} dossiers taken`)
    }
    return running
  })
