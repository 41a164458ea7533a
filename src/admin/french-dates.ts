import type { CollectionConfig, DateField, Field } from 'payload'

const DAY = 'dd/MM/yyyy'
const INSTANT = "dd/MM/yyyy 'à' HH 'h' mm"

const frenchDate = (field: DateField): DateField => {
  const picker = field.admin?.date
  const date =
    picker?.pickerAppearance === 'dayAndTime'
      ? { ...picker, displayFormat: INSTANT, timeFormat: 'HH:mm' }
      : { ...picker, displayFormat: DAY }
  return { ...field, admin: { ...field.admin, date } }
}

const frenchField = (field: Field): Field => {
  if (field.type === 'date') return frenchDate(field)
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(frenchField) })),
    }
  return 'fields' in field ? { ...field, fields: field.fields.map(frenchField) } : field
}

/** The collection with its dates as French writes them: the admin would put the month before the day. */
export const withFrenchDates = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(frenchField),
})
