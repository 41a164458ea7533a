import { rowTexts } from '#i18n/form-rows.ts'
import { rowPath } from '#ui/form/state/rows.ts'
import { useSelected } from '#ui/form/use-form.ts'
import { rowElementId } from './focus-row.ts'
import { GridCell } from './GridCell.tsx'
import { GridMessages } from './GridMessages.tsx'
import { RowActions } from './RowActions.tsx'
import { RowFate } from './RowFate.tsx'
import { RowMessage } from './RowMessage.tsx'
import type { RowsField } from './row-names.ts'

export type GridRowProps = { field: RowsField; row: string; position: number }

/** A row of a table of few columns, or what became of it. */
export function GridRow({ field, row, position }: GridRowProps) {
  const { key, columns, rowLabel } = field
  const name = rowTexts.numbered(rowLabel, position)
  const path = rowPath(key, row)
  const isUsual = useSelected(
    ({ removed, conflicts, gone, refusals }) =>
      !(path in removed || path in conflicts || path in gone || path in refusals),
  )
  const isRemoved = useSelected(({ removed }) => path in removed)
  return (
    <>
      {isUsual ? null : (
        <tr className="ga-grid__fate">
          <td colSpan={columns.length + 2}>
            <RowFate table={key} row={row} name={name}>
              <RowMessage path={path} />
            </RowFate>
          </td>
        </tr>
      )}
      {isRemoved ? null : (
        <>
          <tr id={rowElementId(key, row)}>
            <th scope="row" className="ga-grid__name">
              <span className="ga-grid__word">{rowLabel} </span>
              {position}
            </th>
            {columns.map((column) => (
              <GridCell key={column.key} table={key} row={row} column={column} name={name} />
            ))}
            <td className="ga-grid__actions">
              <RowActions table={key} row={row} name={name} />
            </td>
          </tr>
          <GridMessages table={key} row={row} columns={columns} />
        </>
      )}
    </>
  )
}
