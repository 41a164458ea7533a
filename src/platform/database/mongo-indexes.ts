/**
 * Indexes that MongoDB alone can have: of a column that holds several texts, which SQLite keeps in a table
 * beside. A collection names them in `custom.mongoIndexes`, each the list of its columns.
 */
import type { CollectionConfig, Payload } from 'payload'

type Schema = { index: (columns: Record<string, 1>) => unknown }
export type IndexedAdapter = {
  payload: Payload
  init?: () => Promise<void> | void
  collections: Record<string, { schema: Schema } | undefined>
}

const indexesOf = ({ custom }: Pick<CollectionConfig, 'custom'>): readonly (readonly string[])[] =>
  (custom?.['mongoIndexes'] as readonly (readonly string[])[] | undefined) ?? []

/** Adds them to what the adapter makes sure of when it connects. */
export const addMongoIndexes = (adapter: IndexedAdapter): void => {
  const init = adapter.init?.bind(adapter)
  adapter.init = async () => {
    await init?.()
    for (const collection of adapter.payload.config.collections)
      for (const columns of indexesOf(collection))
        adapter.collections[collection.slug]?.schema.index(
          Object.fromEntries(columns.map((column) => [column, 1])),
        )
  }
}
