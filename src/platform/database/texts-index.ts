import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<SQLiteAdapter['afterSchemaInit']>[number]
type Column = Parameters<ReturnType<typeof index>['on']>[0]

/**
 * Texts of which a row has several stand in a table of their own, which Payload reads by row and indexes
 * by rank first: each row read would scan the texts of all others.
 */
export const indexTextsByRow: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_texts')) continue
    extendTable({
      table,
      extraConfig: (columns) => ({
        [`${name}_parent`]: index(`${name}_parent_idx`).on(columns['parent'] as Column),
      }),
    })
  }
  return schema
}
