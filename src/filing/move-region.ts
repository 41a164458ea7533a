import type { CollectionSlug, PayloadRequest, Where } from 'payload'

const HANGING: readonly CollectionSlug[] = [
  'documents',
  'corrections',
  'checks',
  'notes',
  'messages',
  'opinions',
  'derogations',
]
const WITH_A_JOURNAL: readonly CollectionSlug[] = ['corrections', 'opinions', 'derogations']

const idsOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where,
    select: { id: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => String(id))
}

/**
 * Gives all that hangs on a dossier to another region, in the transaction of `req`: the service that
 * receives it reads its whole story, and the one that sends it reads no more of it (CRPA L114-2).
 * The region of a journal row says who reads it; it is not part of the chain.
 */
export const moveToRegion = async (
  req: PayloadRequest,
  dossier: string,
  region: string,
): Promise<void> => {
  const mine: Where = { dossier: { equals: dossier } }
  const data = { region }
  const subjects = [dossier]
  for (const collection of WITH_A_JOURNAL) subjects.push(...(await idsOf(req, collection, mine)))
  for (const collection of HANGING)
    await req.payload.db.updateMany({ collection, where: mine, data, req })
  const where: Where = { subject: { in: subjects } }
  await req.payload.db.updateMany({ collection: 'journal', where, data, req })
}
