import { rowTexts } from '#i18n/form-rows.ts'
import { useSelected } from '#ui/form/use-form.ts'
import type { RowsField } from './row-names.ts'

function ColumnTotal({ path, label }: { path: string; label: string }) {
  const total = useSelected(({ derived }) => derived.totals[path])
  if (total === undefined) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd className="ga-figures">{total}</dd>
    </div>
  )
}

/** Totals of the columns that have one, under rows drawn as cards. */
export function ColumnTotals({ field }: { field: RowsField }) {
  const totalled = field.columns.filter(({ total }) => total)
  if (totalled.length === 0) return null
  return (
    <div className="ga-totals">
      <p className="ga-totals__title">{rowTexts.total}</p>
      <dl>
        {totalled.map(({ key, label }) => (
          <ColumnTotal key={key} path={`${field.key}/${key}`} label={label} />
        ))}
      </dl>
    </div>
  )
}
