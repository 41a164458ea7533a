/** The journal and the rows it tells of, changed under the platform. */
import { sql } from '@payloadcms/db-sqlite'
import type { CollectionSlug } from 'payload'

import type { Guichet } from '#tests/setup/guichet.ts'

type Collection = CollectionSlug
type Sqlite = { drizzle: { run: (query: ReturnType<typeof sql>) => Promise<unknown> } }
type Model = {
  updateOne: (filter: object, change: object) => Promise<unknown>
  deleteOne: (filter: object) => Promise<unknown>
}
type Mongo = { collections: Partial<Record<Collection, Model>> }

const snake = (column: string): string => column.replace(/[A-Z]/g, '_$&').toLowerCase()

/** What someone with the database in hand does, past every rule of the platform. */
export const tamper = async (
  { payload }: Guichet,
  collection: Collection,
  id: string,
  column: string,
  value: unknown,
): Promise<void> => {
  const database: unknown = payload.db
  if (payload.db.name !== 'sqlite')
    await (database as Mongo).collections[collection]?.updateOne(
      { _id: id },
      { $set: { [column]: value } },
    )
  else {
    const [table, name] = [collection.replaceAll('-', '_'), snake(column)].map(sql.identifier)
    const written = typeof value === 'object' ? JSON.stringify(value) : value
    await (database as Sqlite).drizzle.run(
      sql`UPDATE ${table} SET ${name} = ${written} WHERE id = ${id}`,
    )
  }
}

/** A row of the journal taken out, as if it had never been. */
export const erase = async ({ payload }: Guichet, id: string): Promise<void> => {
  const database: unknown = payload.db
  if (payload.db.name === 'sqlite')
    await (database as Sqlite).drizzle.run(sql`DELETE FROM journal WHERE id = ${id}`)
  else await (database as Mongo).collections.journal?.deleteOne({ _id: id })
}
