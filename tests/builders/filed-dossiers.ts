/** Rows of filed dossiers, written straight into the database: what lists read, and nothing more. */
import { createLocalReq, type PayloadRequest } from 'payload'

import { relationId } from '#filing/dossier.ts'
import { placesOf } from '#filing/projection.ts'
import { searchable } from '#platform/search-text.ts'
import { normalise } from '#platform/text.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { demoPassword } from '#seed/accounts.ts'
import { demoStructures } from '#seed/structures.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf, TURNS } from '#workflows/dossier/turn.ts'

export type FiledRow = {
  name: string
  region: string
  departments: string[]
  state: DossierState
  /** Cents. */
  asked: number
  /** Hundredths. */
  etp: number
  filedAt: string | null
  siret: string
  reference: string
  newStructure: boolean
  blankZone: boolean
  projectTitle: string
  /** Who is in charge: id and shown name. */
  assignee: string | null
  assigneeName: string | null
  dueAt: string | null
  opinionsIn: number
  /** Cents; hundredths. Of what a committee decided. */
  granted?: number
  grantedEtp?: number
}

/** Far from the ranks that dossiers which are really filed take. */
let rank = 50_000

export const buildFiledRow = (changes: Partial<FiledRow> = {}): FiledRow => {
  rank += 1
  const region = changes.region ?? '84'
  return {
    name: 'Association Démonstration Isère',
    region,
    departments: ['38'],
    state: 'submitted',
    asked: 2_000_000,
    etp: 100,
    filedAt: new Date(Date.UTC(2025, 5, 1, 8, 0, rank % 60, rank)).toISOString(),
    siret: '00090001900019',
    reference: `CSI-2025-${region}-${String(rank).padStart(5, '0')}`,
    newStructure: false,
    blankZone: false,
    projectTitle: 'Clauses sociales',
    assignee: null,
    assigneeName: null,
    dueAt: null,
    opinionsIn: 0,
    ...changes,
  }
}

/** Ids that every row points to. */
export type Ground = { call: string; callRevision: string; structure: string }

export const groundOf = async ({ payload }: Guichet): Promise<Ground> => {
  const where = { slug: { equals: aap2025.slug } }
  const { docs: calls } = await payload.find({ collection: 'calls', where, depth: 0 })
  const last = { siret: { equals: demoStructures.at(-1)?.siret } }
  const { docs: structures } = await payload.find({
    collection: 'structures',
    where: last,
    depth: 0,
  })
  return {
    call: calls[0]?.id ?? '',
    callRevision: relationId(calls[0]?.currentRevision ?? ''),
    structure: structures[0]?.id ?? '',
  }
}

export const writeFiledRows = async (
  { payload }: Guichet,
  ground: Ground,
  rows: readonly FiledRow[],
): Promise<void> => {
  for (const { name, ...row } of rows)
    await payload.db.create({
      collection: 'dossiers',
      data: {
        ...ground,
        ...row,
        structureName: name,
        structureSortName: normalise(name),
        searchName: searchable(name),
        places: placesOf(row.departments),
        turn: TURNS[turnOf(row.state)],
        sequence: 2,
        answers: {},
        edits: {},
      },
    })
}

/** A request as a page makes it for an account of the demonstration, or for nobody. */
export const requestOf = async (guichet: Guichet, email?: string): Promise<PayloadRequest> =>
  createLocalReq(
    email ? { user: (await guichet.signIn(email, demoPassword)).user } : {},
    guichet.payload,
  )
