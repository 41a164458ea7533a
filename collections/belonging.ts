import type { CollectionSlug, Field } from 'payload'

/** A row without which this one is nothing. Payload checks that it exists only where a filter may refuse it. */
export const belongsTo = (name: string, relationTo: CollectionSlug) =>
  ({
    name,
    type: 'relationship',
    relationTo,
    required: true,
    filterOptions: () => true,
  }) as const satisfies Field

/**
 * What every row that hangs on a dossier repeats of it, so that access filters and lists never join.
 */
export const belongsToDossier: Field[] = [
  belongsTo('dossier', 'dossiers'),
  { ...belongsTo('structure', 'structures'), index: true },
  { name: 'region', type: 'text', required: true },
]

/** Number of the last journal row of a process: every transition compares and sets it. */
export const sequenceField: Field = {
  name: 'sequence',
  type: 'number',
  required: true,
  defaultValue: 0,
}
