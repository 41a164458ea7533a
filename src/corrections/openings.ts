/**
 * What a structure may write in its dossier now: all of a draft, the items asked of one that was filed,
 * and nothing else (R043).
 */
import type { PayloadRequest } from 'payload'

import type { Dossier } from '../payload-types.ts'
import { isAnswerable, itemsOf, liveRound } from './read.ts'

export type Openings = {
  /** Whether a question of the form may be answered, by the key of its field. */
  answer: (key: string) => boolean
  /** Whether a document may be joined or replaced, by the key of its request. */
  document: (key: string) => boolean
}

const everything: Openings = { answer: () => true, document: () => true }
const nothing: Openings = { answer: () => false, document: () => false }

/** What a structure may write: all of a draft; once filed, the items of the request under way alone (R043). */
export const openingsOf = async (
  req: PayloadRequest,
  { id, state }: Pick<Dossier, 'id' | 'state'>,
): Promise<Openings> => {
  if (state === 'draft') return everything
  const round = state === 'correction' ? await liveRound(req, id) : undefined
  if (!round || !isAnswerable(round)) return nothing
  const open = (kind: 'answer' | 'document') => {
    const keys = itemsOf(round).flatMap((item) => (item.kind === kind ? [item.key] : []))
    return (key: string): boolean => keys.includes(key)
  }
  return { answer: open('answer'), document: open('document') }
}
