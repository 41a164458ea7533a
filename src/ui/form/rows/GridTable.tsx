import { useRef } from 'react'

import { rowTexts } from '#i18n/form-rows.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { interfaceTexts } from '#i18n/interface.ts'
import type { TableColumn } from '#forms/definition.ts'
import { boxTraits, isNumber, type BoxField } from '#ui/form/fields/box-traits.ts'
import { useSelected } from '#ui/form/use-form.ts'
import { GridRow } from './GridRow.tsx'
import { GridTotals } from './GridTotals.tsx'
import { RowsFrame } from './RowsFrame.tsx'
import type { RowsField } from './row-names.ts'
import { usePasteRows } from './use-paste-rows.ts'

const unitOf = (column: TableColumn): string | undefined =>
  isNumber(column.kind) ? boxTraits(column as BoxField).unit : undefined

function Head({ columns }: { columns: readonly TableColumn[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Hidden>{rowTexts.row}</Hidden>
        </th>
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            className={isNumber(column.kind) ? 'ga-cell--right' : undefined}
          >
            {column.label}
            {unitOf(column) ? <span className="ga-optional"> ({unitOf(column)})</span> : null}
            {column.required ? null : (
              <span className="ga-optional"> ({interfaceTexts.optional})</span>
            )}
            {column.help ? <span className="fr-hint-text">{column.help}</span> : null}
          </th>
        ))}
        <td>
          <Hidden>{rowTexts.actions}</Hidden>
        </td>
      </tr>
    </thead>
  )
}

const noRows: readonly string[] = []

/** Drawn once there is a row, so that its keys are listened to from then on. */
function Grid({ field }: { field: RowsField }) {
  const rows = useSelected((state) => state.rows[field.key] ?? noRows)
  const table = useRef<HTMLTableElement>(null)
  const news = usePasteRows(table, field)
  return (
    <>
      <table className="ga-grid" ref={table}>
        <caption className="fr-sr-only">{field.label}</caption>
        <Head columns={field.columns} />
        <tbody>
          {rows.map((row, index) => (
            <GridRow key={row} field={field} row={row} position={index + 1} />
          ))}
        </tbody>
        <GridTotals field={field} />
      </table>
      <p className="fr-sr-only" aria-live="polite">
        {news}
      </p>
    </>
  )
}

/**
 * A table of few and short columns: one line a row on a wide screen, one card a row on a phone. Enter,
 * arrows and pasting work as in a spreadsheet.
 */
export function GridTable({ field }: { field: RowsField }) {
  return (
    <RowsFrame field={field}>
      <Grid field={field} />
    </RowsFrame>
  )
}
