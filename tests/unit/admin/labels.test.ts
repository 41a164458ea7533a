import type { CollectionConfig, Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { showOnlyWhatIsWritten } from '#admin/what-is-shown.ts'
import { Annexes } from '#collections/annexes/index.ts'
import { CallRevisions } from '#collections/call-revisions/index.ts'
import { Calls } from '#collections/calls/index.ts'
import { Outbox } from '#collections/outbox/index.ts'
import { Services } from '#collections/services/index.ts'
import { Structures } from '#collections/structures/index.ts'
import { Users } from '#collections/users/index.ts'

/** Those that the menu of the admin offers. */
const SHOWN: readonly CollectionConfig[] = [
  Calls,
  CallRevisions,
  Annexes,
  Structures,
  Users,
  Services,
  Outbox,
]

/** Named in the code as French names them. */
const SAME = new Set([
  'annexes',
  'code',
  'contacts',
  'convention',
  'date',
  'organisation',
  'service',
  'structure',
])

const isHidden = ({ admin }: { admin?: object }): boolean =>
  admin !== undefined && 'hidden' in admin && admin.hidden === true

const within = (field: Field): readonly Field[] => {
  if (field.type === 'tabs') return field.tabs.flatMap(({ fields }) => fields)
  if (field.type === 'blocks') return field.blocks.flatMap(({ fields }) => fields)
  return 'fields' in field ? field.fields : []
}

const unnamed = (fields: readonly Field[]): string[] =>
  fields
    .filter((field) => !isHidden(field as { admin?: object }))
    .flatMap((field) => [
      ...('name' in field && !('label' in field && field.label) && !SAME.has(field.name)
        ? [field.name]
        : []),
      ...unnamed(within(field)),
    ])

describe('what the administration shows', () => {
  it.each(SHOWN.map((collection) => [collection.slug, collection] as const))(
    'names every column of %s in French',
    (_, { fields, labels }) => {
      expect(labels).toBeDefined()
      expect(unnamed(fields)).toEqual([])
    },
  )

  it('offers no column that only the platform fills, nor the page of the REST', () => {
    const hidden = { name: 'sequence', type: 'number', admin: { hidden: true } } as const
    const shown = { name: 'title', type: 'text', admin: {} } as const
    const [finished] = showOnlyWhatIsWritten({
      collections: [
        { fields: [{ ...hidden, admin: { ...hidden.admin } }, shown] as Field[], admin: {} },
      ],
    }).collections
    expect(finished).toEqual({
      fields: [
        { ...hidden, admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
        shown,
      ],
      admin: { hideAPIURL: true },
    })
  })
})
