import type { Field } from 'payload'

/**
 * What every row that hangs on a dossier repeats of it, so that access filters and lists never join
 * (DESIGN §5).
 */
export const belongsToDossier: Field[] = [
  {
    name: 'dossier',
    type: 'relationship',
    relationTo: 'dossiers',
    required: true,
    filterOptions: () => true,
  },
  {
    name: 'structure',
    type: 'relationship',
    relationTo: 'structures',
    required: true,
    index: true,
    filterOptions: () => true,
  },
  { name: 'region', type: 'text', required: true },
]

/** Number of the last journal row of a process: every transition compares and sets it. */
export const sequenceField: Field = {
  name: 'sequence',
  type: 'number',
  required: true,
  defaultValue: 0,
}
