import type { CollectionBeforeChangeHook } from 'payload'

/** A file joined to a published edition is public at once; to a draft, it waits for the publication. */
export const followsItsCall: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const given: unknown = data.call ?? originalDoc?.call
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : given
  // Who writes an annex was asked before; only whether its edition is public is read here.
  const { docs } = await req.payload.find({
    collection: 'calls',
    where: { id: { equals: id } },
    select: { state: true },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return { ...data, published: docs[0] !== undefined && docs[0].state !== 'draft' }
}
