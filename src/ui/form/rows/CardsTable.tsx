import type { ReactNode } from 'react'

import { useSelected } from '#ui/form/use-form.ts'
import { ColumnTotals } from './ColumnTotals.tsx'
import { RowCard } from './RowCard.tsx'
import { RowsFrame } from './RowsFrame.tsx'
import type { RowsField } from './row-names.ts'

export type CardsTableProps = {
  field: RowsField
  after?: (row: string, name: string) => ReactNode
}

/** A table whose rows are cards: posts, and tables of many columns. */
export function CardsTable({ field, after }: CardsTableProps) {
  const rows = useSelected((state) => state.rows[field.key] ?? noRows)
  return (
    <RowsFrame field={field}>
      <ol className="ga-row-cards">
        {rows.map((row, index) => (
          <RowCard
            key={row}
            field={field}
            row={row}
            position={index + 1}
            {...(after ? { after: (name: string) => after(row, name) } : {})}
          />
        ))}
      </ol>
      <ColumnTotals field={field} />
    </RowsFrame>
  )
}

const noRows: readonly string[] = []
