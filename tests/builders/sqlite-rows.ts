/** A row in every table of an SQLite file, whatever the tables: what a database in service holds. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

/** Says when a column holds JSON, which SQLite itself does not know. */
export type IsJson = (table: string, column: string) => boolean

type Column = { name: string; type: string; pk: number }
type ForeignKey = { from: string; to: string; table: string }

const MIGRATIONS = 'payload_migrations'
const AN_INSTANT = '2025-06-10T08:00:00.000Z'

const idIn = (table: string): string => `only-${table}`

/** Names of the tables that hold what people wrote. */
export const tablesOf = (database: DatabaseSync): string[] =>
  database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => String(name))
    .filter((name) => name !== MIGRATIONS)

const columnsOf = (database: DatabaseSync, table: string): Column[] =>
  database.prepare(`PRAGMA table_info(${table})`).all() as unknown as Column[]

const referencesOf = (database: DatabaseSync, table: string): ForeignKey[] =>
  database.prepare(`PRAGMA foreign_key_list(${table})`).all() as unknown as ForeignKey[]

const insertInto = (database: DatabaseSync, table: string, isJson: IsJson): void => {
  const references = referencesOf(database, table)
  const valueOf = ({ name, type, pk }: Column): SQLInputValue => {
    const target = references.find(({ from }) => from === name)
    if (target) return idIn(target.table)
    if (!type.toLowerCase().startsWith('text')) return 1
    if (pk > 0) return idIn(table)
    return isJson(table, name) ? '{}' : AN_INSTANT
  }
  const columns = columnsOf(database, table)
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  database
    .prepare(`INSERT INTO ${table} (${names}) VALUES (${places})`)
    .run(...columns.map(valueOf))
}

/** One row in each table, each relation pointing to the row of its table. */
export const fillEveryTable = (database: DatabaseSync, isJson: IsJson): void => {
  for (const table of tablesOf(database)) insertInto(database, table, isJson)
}

/** Every row of every table; what two states have in common can be compared. */
export const everyRow = (database: DatabaseSync): Record<string, Record<string, unknown>[]> =>
  Object.fromEntries(
    tablesOf(database).map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()]),
  )
