import * as z from 'zod'

import { defineAccountEndpoint } from '#accounts/account-endpoint.ts'
import { savedErrors } from '#i18n/saved-filters.ts'
import { Refused } from '#platform/errors.ts'

import { QUEUE_PATH, queueHref, queueParameters, SAVED_PATH } from './address.ts'
import { readQueue } from './query.ts'
import { LONGEST_NAME, removeFilter, renameFilter, saveFilter } from './saved.ts'

const LONGEST_QUERY = 4000

/** The parameters as the list itself writes them, without a page: nothing else is ever kept. */
const keptQuery = (typed: string): string => {
  const { query } = readQueue(new URLSearchParams(typed))
  return queueParameters({ ...query, page: 1 }).toString()
}

const listOf = (query: unknown): string =>
  typeof query === 'string' && query.length <= LONGEST_QUERY
    ? queueHref({ ...readQueue(new URLSearchParams(query)).query, page: 1 })
    : QUEUE_PATH

/** @param field the control where it was typed */
const checkedName = (typed: string, field: string): string => {
  const name = typed.trim().replace(/\s+/g, ' ')
  const message =
    name === '' ? savedErrors.empty : name.length > LONGEST_NAME ? savedErrors.long : undefined
  if (message) throw new Refused('refus.corps', { fields: [{ field, message }] })
  return name
}

const named = z.string().max(LONGEST_QUERY)

const save = defineAccountEndpoint({
  path: '/save',
  schema: z.strictObject({ name: named, query: z.string().max(LONGEST_QUERY) }),
  page: ({ query }) => listOf(query),
  kept: ['name'],
  handler: async ({ req, body }) => {
    const query = keptQuery(body.query)
    if (query === '') throw new Refused('refus.filtre_vide')
    const name = checkedName(body.name, 'name')
    const id = await saveFilter(req, { name, query })
    return { data: { id, name, query }, page: listOf(query), done: 'filtre_enregistre' }
  },
})

const rename = defineAccountEndpoint({
  path: '/:id/rename',
  schema: z.strictObject({ name: named }),
  page: () => SAVED_PATH,
  handler: async ({ req, params, body }) => {
    const id = params['id'] ?? ''
    await renameFilter(req, id, checkedName(body.name, `nom-${id}`))
    return { page: SAVED_PATH, done: 'filtre_renomme' }
  },
})

const remove = defineAccountEndpoint({
  path: '/:id/remove',
  schema: z.strictObject({}),
  page: () => SAVED_PATH,
  handler: async ({ req, params }) => {
    await removeFilter(req, params['id'] ?? '')
    return { page: SAVED_PATH, done: 'filtre_supprime' }
  },
})

/** Under `/api/saved-filters`. */
export const savedFilterEndpoints = [save, rename, remove]
