import type { Payload, Where } from 'payload'

import { etpGranted, isGrant, type Decided } from '#decisions/decision.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { searchable } from '#platform/search-text.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf, TURNS } from '#workflows/dossier/turn.ts'

import type { Dossier } from '../payload-types.ts'
import { placesOf } from './projection.ts'

const AT_ONCE = 200

const SHOWN = {
  structureName: true,
  state: true,
  sequence: true,
  departments: true,
  decided: true,
  updatedAt: true,
} as const
type Row = Pick<Dossier, keyof typeof SHOWN>

const lacking: Where = { or: [{ turn: { exists: false } }, { places: { exists: false } }] }

const columnsOf = ({ structureName, state, departments, decided, updatedAt }: Row) => {
  const decision = decided as Decided | null | undefined
  const grants = decision && isGrant(decision.outcome)
  return {
    searchName: searchable(structureName),
    turn: TURNS[turnOf(state as DossierState)],
    places: placesOf(departments ?? []),
    // Nobody touched it.
    updatedAt,
    ...(grants ? { grantedEtp: etpGranted(decision.posts) } : {}),
  }
}

/**
 * Gives dossiers written by an earlier version the columns that lists and figures read
 * (docs/adr/0020-lists-and-search.md). MongoDB has no migrations, and neither database knows how a name is
 * searched: it is done here for both, when the program starts. A row that changes meanwhile is left as it
 * was written.
 * @returns how many were completed
 */
export const completeColumns = async (payload: Payload): Promise<number> => {
  for (let completed = 0; ;) {
    const { docs } = await payload.find({
      collection: 'dossiers',
      where: lacking,
      select: SHOWN,
      limit: AT_ONCE,
      pagination: false,
      depth: 0,
      // The platform completes its own rows: nobody reads them.
      overrideAccess: true,
    })
    for (const { id, ...row } of docs) {
      const where: Where = {
        and: [{ id: { equals: id } }, { sequence: { equals: row.sequence } }],
      }
      await atomicUpdate(payload, { collection: 'dossiers', where, data: columnsOf(row) })
    }
    completed += docs.length
    if (docs.length < AT_ONCE) return completed
  }
}
