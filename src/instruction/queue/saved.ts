/** The filters that a person keeps under a name, for itself alone. */
import type { PayloadRequest, Where } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { Refused } from '#platform/errors.ts'

import { deskOf } from './desk.ts'

export const MOST_SAVED = 30
export const LONGEST_NAME = 60
/** The list that they belong to: others may have their own. */
const LIST = 'instruction'

export type SavedFilter = { id: string; name: string; query: string }

/** @throws Refused for those who have no desk, and so no list to filter */
const ownerOf = (req: PayloadRequest): string => {
  deskOf(req)
  return req.user?.id ?? ''
}

const mine = (user: string, ...conditions: readonly Where[]): Where => ({
  and: [{ user: { equals: user } }, { list: { equals: LIST } }, ...conditions],
})

/** In the order of their names. */
export const savedFilters = async (req: PayloadRequest): Promise<SavedFilter[]> => {
  const { docs } = await req.payload.find({
    collection: 'saved-filters',
    where: mine(ownerOf(req)),
    sort: 'name',
    limit: MOST_SAVED,
    pagination: false,
    select: { name: true, query: true },
    ...underRightsOf(req),
  })
  return docs
}

const findOne = (req: PayloadRequest, where: Where): Promise<SavedFilter | null> =>
  req.payload.db.findOne<SavedFilter>({ collection: 'saved-filters', where, req })

/**
 * Keeps a query under a name; the same name again takes the place of the former.
 * @param query parameters of the address of the list
 * @returns its id
 * @throws Refused `refus.filtres_trop_nombreux` beyond `MOST_SAVED`
 */
export const saveFilter = async (
  req: PayloadRequest,
  { name, query }: Omit<SavedFilter, 'id'>,
): Promise<string> => {
  const user = ownerOf(req)
  const former = await findOne(req, mine(user, { name: { equals: name } }))
  if (former) {
    await req.payload.db.updateOne({
      collection: 'saved-filters',
      id: former.id,
      data: { query },
      req,
    })
    return former.id
  }
  const where = mine(user)
  const { totalDocs } = await req.payload.db.count({ collection: 'saved-filters', where, req })
  if (totalDocs >= MOST_SAVED) throw new Refused('refus.filtres_trop_nombreux')
  const data = { user, list: LIST, name, query }
  const { id } = await req.payload.db.create({ collection: 'saved-filters', data, req })
  return String(id)
}

const ownFilter = async (req: PayloadRequest, id: string): Promise<SavedFilter> => {
  const found = await findOne(req, mine(ownerOf(req), { id: { equals: id } }))
  if (!found) throw new Refused('refus.introuvable')
  return found
}

/** @throws Refused `refus.introuvable` for another’s, `refus.filtre_nom_pris` for a name that one has */
export const renameFilter = async (
  req: PayloadRequest,
  id: string,
  name: string,
): Promise<void> => {
  const filter = await ownFilter(req, id)
  const holder = await findOne(req, mine(ownerOf(req), { name: { equals: name } }))
  if (holder && holder.id !== filter.id) throw new Refused('refus.filtre_nom_pris')
  await req.payload.db.updateOne({
    collection: 'saved-filters',
    id: filter.id,
    data: { name },
    req,
  })
}

/** @throws Refused `refus.introuvable` for another’s */
export const removeFilter = async (req: PayloadRequest, id: string): Promise<void> => {
  const filter = await ownFilter(req, id)
  await req.payload.db.deleteOne({
    collection: 'saved-filters',
    where: { id: { equals: filter.id } },
    req,
  })
}
