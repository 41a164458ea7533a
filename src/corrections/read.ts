/** Requests for corrections as they are stored. */
import type { PayloadRequest, Where } from 'payload'

import { documentsJoined } from '#filing/filed-facts.ts'
import type { Answers } from '#forms/answers.ts'
import type { CorrectionState } from '#workflows/correction/facts.ts'

import type { Correction, Document, Dossier } from '../payload-types.ts'
import type { Held, HeldDocument, Item } from './items.ts'

/** States in which something is still awaited of somebody. */
const LIVE: readonly CorrectionState[] = ['open', 'overdue', 'answered']
/** States in which the structure may answer. */
const ANSWERABLE: readonly CorrectionState[] = ['open', 'overdue']

/** Written by this room alone: what it reads back is what it wrote. */
export const itemsOf = ({ items }: Pick<Correction, 'items'>): readonly Item[] =>
  items as unknown as readonly Item[]

/** Late is better than never: an overdue request is still answered (L08). */
export const isAnswerable = ({ state }: Pick<Correction, 'state'>): boolean =>
  ANSWERABLE.some((one) => one === state)

/** Every round of a dossier, first first. The right was asked on the dossier. */
export const roundsOf = async (
  req: PayloadRequest,
  dossier: string,
  where: Where = {},
): Promise<Correction[]> => {
  const { docs } = await req.payload.find({
    collection: 'corrections',
    where: { and: [{ dossier: { equals: dossier } }, where] },
    sort: 'round',
    limit: 200,
    pagination: false,
    depth: 0,
    // The right was asked on the dossier, to which every round belongs.
    overrideAccess: true,
    req,
  })
  return docs
}

/** The round that awaits something, of which there is one at most. */
export const liveRound = async (
  req: PayloadRequest,
  dossier: string,
): Promise<Correction | undefined> =>
  (await roundsOf(req, dossier, { state: { in: [...LIVE] } })).at(-1)

const heldDocument = ({ id, requestKey, title, filesize, filename }: Document): HeldDocument => ({
  id,
  requestKey,
  title,
  size: filesize ?? 0,
  url: `/api/documents/file/${filename ?? ''}`,
})

/** What a dossier holds now. */
export const heldBy = async (
  req: PayloadRequest,
  { id, answers }: Pick<Dossier, 'id' | 'answers'>,
): Promise<Held> => ({
  answers: answers as Answers,
  documents: (await documentsJoined(req, id)).map(heldDocument),
})
