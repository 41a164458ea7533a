/** What the agents of a region tell each other about a dossier. No structure ever reads it. */
import type { PayloadRequest, Where } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { relationId } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { Refused } from '#platform/errors.ts'

import { dossierToInstruct } from './acting.ts'

const MOST_NOTES = 200

export type ShownNote = { id: string; body: string; author: string; at: Date; own: boolean }

const namesOf = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    limit: MOST_NOTES,
    pagination: false,
    depth: 0,
    select: { name: true },
    // Names of colleagues who wrote on a dossier that one reads, and nothing more of their accounts.
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** The notes of a dossier under the rights of who reads, the last one first. */
export const readNotes = async (req: PayloadRequest, dossier: string): Promise<ShownNote[]> => {
  const { docs } = await req.payload.find({
    collection: 'notes',
    where: { and: [{ dossier: { equals: dossier } }, { removedAt: { exists: false } }] },
    sort: '-writtenAt',
    limit: MOST_NOTES,
    pagination: false,
    ...underRightsOf(req),
  })
  if (docs.length === 0) return []
  const names = await namesOf(
    req,
    docs.map(({ author }) => author),
  )
  return docs.map(({ id, body, author, writtenAt }) => ({
    id,
    body,
    author: names.get(author) ?? '',
    at: new Date(writtenAt),
    own: author === req.user?.id,
  }))
}

/**
 * @returns the id of the note
 * @throws Refused for who does not instruct the dossier, and for an empty note
 */
export const addNote = async (
  req: PayloadRequest,
  reference: string,
  body: string | undefined,
  now: Date,
): Promise<{ note: string }> => {
  const dossier = await dossierToInstruct(req, reference)
  if (body === undefined) throw new Refused('refus.note_vide')
  const created = await req.payload.db.create({
    collection: 'notes',
    data: {
      dossier: dossier.id,
      structure: relationId(dossier.structure),
      region: dossier.region,
      author: req.user?.id ?? '',
      body,
      writtenAt: now.toISOString(),
    },
  })
  return { note: String(created.id) }
}

/**
 * Takes one's own note out of sight.
 * @throws Refused `refus.introuvable` for the note of another person, or of another dossier
 */
export const removeNote = async (
  req: PayloadRequest,
  reference: string,
  note: string,
  now: Date,
): Promise<{ removed: string }> => {
  const dossier = await dossierToInstruct(req, reference)
  const where: Where = {
    and: [
      { id: { equals: note } },
      { dossier: { equals: dossier.id } },
      { author: { equals: req.user?.id ?? '' } },
      { removedAt: { exists: false } },
    ],
  }
  const data = { removedAt: now.toISOString() }
  if (!(await atomicUpdate(req.payload, { collection: 'notes', where, data })))
    throw new Refused('refus.introuvable')
  return { removed: note }
}
