import { rowTexts } from '#i18n/form-rows.ts'
import { Button } from '#ui/components/Button.tsx'
import { fieldId } from '#ui/form/field-id.ts'
import { liveRows } from '#ui/form/state/rows.ts'
import { useForm, useSelected } from '#ui/form/use-form.ts'
import { focusRow } from './focus-row.ts'
import type { RowsField } from './row-names.ts'

/** Adds a row and goes to it. Links to the table land here. */
export function AddRow({ field }: { field: RowsField }) {
  const { session, readOnly } = useForm()
  const { key, maxRows, rowLabel } = field
  const count = useSelected((state) => liveRows(state, key).length)
  if (readOnly) return null
  return (
    <Button
      appearance="secondary"
      icon="plus"
      id={fieldId(key)}
      onClick={() => focusRow(key, session.addRow(key))}
      {...(count >= maxRows ? { unavailable: rowTexts.full(maxRows) } : {})}
    >
      {rowTexts.add(rowLabel)}
    </Button>
  )
}
