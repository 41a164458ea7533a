import { rowTexts } from '#i18n/form-rows.ts'
import { useSelected } from '#ui/form/use-form.ts'
import type { RowsField } from './row-names.ts'

function TotalCell({ path, label }: { path: string; label: string }) {
  const total = useSelected(({ derived }) => derived.totals[path])
  return (
    <td className="ga-cell--right" data-label={label}>
      {total}
    </td>
  )
}

/** The totals of a table, under the columns that have one. */
export function GridTotals({ field }: { field: RowsField }) {
  if (!field.columns.some(({ total }) => total)) return null
  return (
    <tfoot>
      <tr>
        <th scope="row">{rowTexts.total}</th>
        {field.columns.map(({ key, label, total }) =>
          total ? (
            <TotalCell key={key} path={`${field.key}/${key}`} label={label} />
          ) : (
            <td key={key} className="ga-grid__empty" aria-hidden />
          ),
        )}
        <td className="ga-grid__empty" aria-hidden />
      </tr>
    </tfoot>
  )
}
