/** Rows as both databases can give and take them: JSON, ids as texts, instants in ISO, nothing for nothing. */
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

export type Row = Record<string, unknown> & { id: string }
type Values = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

const neutralValue = (field: FlattenedField, value: unknown): unknown => {
  switch (field.type) {
    case 'date':
      return value instanceof Date ? value.toISOString() : value
    case 'array':
      return (value as Values[]).map((row) => ({
        ...neutralValues(field.flattenedFields, row),
        ...('id' in row ? { id: row.id } : {}),
      }))
    case 'group':
    case 'tab':
      return neutralValues(field.flattenedFields, value as Values)
    default:
      return value
  }
}

const neutralValues = (fields: readonly FlattenedField[], row: Values): Values => {
  const values: Values = {}
  for (const field of fields) {
    const value = row[field.name]
    // An empty list and none are one thing to SQLite, which keeps lists apart; in a JSON column they differ.
    if (field.type === 'json' ? value !== null && value !== undefined : !isEmpty(value))
      values[field.name] = neutralValue(field, value)
  }
  return values
}

/** The row without its sessions: after a restore one signs in again. */
export const toNeutral = (collection: SanitizedCollectionConfig, row: Values): Row => {
  const values = neutralValues(collection.flattenedFields, row)
  if (collection.auth) delete values.sessions
  // A text on both (src/platform/database/text-ids.ts); the database itself says `_id` on MongoDB.
  return { ...values, id: (row.id ?? row._id) as string }
}

/**
 * What the database is given to write: nothing stays nothing, where it would otherwise put a default that
 * the row did not have.
 */
export const toWritten = (collection: SanitizedCollectionConfig, row: Row): Values => {
  const written: Values = { ...row }
  for (const field of collection.flattenedFields)
    if ('defaultValue' in field && field.defaultValue !== undefined && !(field.name in row))
      written[field.name] = field.type === 'array' ? [] : null
  return written
}
