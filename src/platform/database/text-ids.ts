/**
 * Ids are texts on both databases. MongoDB would give its own kind to each row, and could not take a row
 * that SQLite numbered: a platform that outgrows the embedded database keeps every id (docs/adr/0028), which
 * the hashes of its journal cover.
 */
import { randomUUID } from 'node:crypto'

import type { BaseDatabaseAdapter, CollectionConfig } from 'payload'

import { nobody } from '#access/request.ts'

/** The collection with an id that is a text, on MongoDB; SQLite's are texts already. */
export const withTextId = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [
    {
      name: 'id',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    ...collection.fields,
  ],
})

/** Gives each new row its id, wherever it is created from. */
export const giveTextIds = (adapter: BaseDatabaseAdapter): void => {
  const create = adapter.create.bind(adapter)
  adapter.create = (options) => {
    const byText = adapter.payload.collections[options.collection]?.customIDType === 'text'
    return create(
      byText
        ? { ...options, data: { ...options.data, id: options.data.id ?? randomUUID() } }
        : options,
    )
  }
}
