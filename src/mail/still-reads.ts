import type { PayloadRequest } from 'payload'

import { underRightsOrNone } from '#access/under-rights.ts'

/** What a link of a mail leads to, when it is something that one must have the right to read. */
const targetOf = (link: string): { collection: 'dossiers' | 'opinions'; name: string } | null => {
  const [, room, name] = new URL(link).pathname.split('/')
  if (!name) return null
  if (room === 'dossiers' || room === 'instruction') return { collection: 'dossiers', name }
  return room === 'avis' ? { collection: 'opinions', name } : null
}

const readable = async (
  req: PayloadRequest,
  collection: 'dossiers' | 'opinions',
  names: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (names.length === 0) return new Set()
  const column = collection === 'dossiers' ? 'reference' : 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { [column]: { in: [...new Set(names)] } },
    pagination: false,
    limit: names.length,
    ...underRightsOrNone(req),
  })
  return new Set(docs.map((row) => String(Reflect.get(row, column))))
}

/**
 * Of these links, those that still lead the person of the request somewhere: a right that ended since
 * gives nothing, not even the subject of a mail.
 */
export const stillReads = async (
  req: PayloadRequest,
  links: readonly string[],
): Promise<ReadonlySet<string>> => {
  const targets = links.map((link) => ({ link, target: targetOf(link) }))
  const namesIn = (collection: 'dossiers' | 'opinions') =>
    targets.flatMap(({ target }) => (target?.collection === collection ? [target.name] : []))
  const found = {
    dossiers: await readable(req, 'dossiers', namesIn('dossiers')),
    opinions: await readable(req, 'opinions', namesIn('opinions')),
  }
  return new Set(
    targets.flatMap(({ link, target }) =>
      target === null || found[target.collection].has(target.name) ? [link] : [],
    ),
  )
}
