import type { Payload, Where } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { searchable } from '#platform/search-text.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf, TURNS } from '#workflows/dossier/turn.ts'

const AT_ONCE = 200

/**
 * Gives dossiers written by an earlier version the columns that lists read (docs/adr/lists-and-search.md).
 * MongoDB has no migrations, and neither database knows how a name is searched: it is done here for both,
 * when the program starts. A row that changes meanwhile is left as it was written.
 * @returns how many were completed
 */
export const completeColumns = async (payload: Payload): Promise<number> => {
  for (let completed = 0; ;) {
    const { docs } = await payload.find({
      collection: 'dossiers',
      where: { turn: { exists: false } },
      select: { structureName: true, state: true, sequence: true },
      limit: AT_ONCE,
      pagination: false,
      depth: 0,
      // The platform completes its own rows: nobody reads them.
      overrideAccess: true,
    })
    for (const { id, structureName, state, sequence } of docs) {
      const where: Where = { and: [{ id: { equals: id } }, { sequence: { equals: sequence } }] }
      const data = {
        searchName: searchable(structureName),
        turn: TURNS[turnOf(state as DossierState)],
      }
      await atomicUpdate(payload, { collection: 'dossiers', where, data })
    }
    completed += docs.length
    if (docs.length < AT_ONCE) return completed
  }
}
