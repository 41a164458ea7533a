/** Puts the rows around the forged dossier in any state: nothing here is fired. */
import { createLocalReq, type CollectionSlug } from 'payload'

import type { Guichet } from '#tests/setup/guichet.ts'

import type { ProcessName } from '../tables.ts'
import { COLLECTIONS, type Forged } from './rows.ts'

/** The state in which a dossier stands while a row of another process is in one of its own. */
const DOSSIER_WHILE: Readonly<Record<Exclude<ProcessName, 'dossier' | 'call'>, string>> = {
  correction: 'correction',
  opinion: 'under_review',
  derogation: 'draft',
  committee: 'reviewed',
  'agenda-item': 'reviewed',
  appeal: 'refused',
  convention: 'accepted',
}

/** The state of each row while that of another process is the one that is aimed at. */
const STILL: Readonly<Record<Exclude<ProcessName, 'dossier'>, string>> = {
  call: 'published',
  correction: 'open',
  opinion: 'requested',
  derogation: 'requested',
  committee: 'open',
  'agenda-item': 'listed',
  appeal: 'lodged',
  convention: 'draft',
}

/** Rows of each process, but for the dossier. */
const idsOf = (forged: Forged, process: Exclude<ProcessName, 'dossier'>): readonly string[] => {
  switch (process) {
    case 'opinion':
      return Object.values(forged.opinions)
    case 'committee':
      return Object.values(forged.committees)
    case 'agenda-item':
      return Object.values(forged.items)
    default:
      return [forged[process]]
  }
}

/** The first of the rows of a process. */
export const rowOf = (forged: Forged, process: ProcessName): string =>
  process === 'dossier' ? forged.dossier : (idsOf(forged, process)[0] ?? '')

/** Puts the row of a process in a state, the others where acts on it find them. */
export const place = async (
  { payload }: Guichet,
  forged: Forged,
  process: ProcessName,
  state: string,
): Promise<void> => {
  const { dossier, filedAt } = forged
  const still = process === 'dossier' || process === 'call' ? 'submitted' : DOSSIER_WHILE[process]
  const held = process === 'dossier' ? state : still
  const req = await createLocalReq({}, payload)
  const set = (collection: CollectionSlug, id: string, data: object) =>
    payload.db.updateOne({ collection, id, data: { ...data }, req })
  await set('dossiers', dossier, { state: held, filedAt: held === 'draft' ? null : filedAt })
  for (const [other, rest] of Object.entries(STILL)) {
    const name = other as keyof typeof STILL
    for (const id of idsOf(forged, name))
      await set(COLLECTIONS[name], id, { state: name === process ? state : rest })
  }
}
