import type { CollectionConfig, Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { withFrenchDates } from '#admin/french-dates.ts'
import { Calls } from '#collections/calls/index.ts'

const datesOf = (fields: readonly Field[]): unknown[] =>
  fields.flatMap((field) => {
    if (field.type === 'date') return [field.admin?.date?.displayFormat]
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => datesOf(tab.fields))
    return 'fields' in field ? datesOf(field.fields) : []
  })

describe('the dates of the administration', () => {
  it('put the day before the month, in tabs, groups and lists alike', () => {
    const date = (name: string): Field => ({ name, type: 'date' })
    const collection: CollectionConfig = {
      slug: 'x',
      fields: [
        date('a'),
        { type: 'tabs', tabs: [{ label: 'x', fields: [date('b')] }] },
        { name: 'g', type: 'group', fields: [{ name: 'l', type: 'array', fields: [date('c')] }] },
      ],
    }
    expect(datesOf(withFrenchDates(collection).fields)).toEqual(Array(3).fill('dd/MM/yyyy'))
    expect(datesOf(collection.fields)).toEqual([undefined, undefined, undefined])
  })

  it('give the hour where one is picked', () => {
    expect(datesOf(withFrenchDates(Calls).fields)).toContain("dd/MM/yyyy 'à' HH 'h' mm")
  })
})
