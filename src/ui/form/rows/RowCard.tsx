import type { ReactNode } from 'react'

import { Heading } from '#ui/components/Heading.tsx'
import { fieldId } from '#ui/form/field-id.ts'
import { rowPath } from '#ui/form/state/rows.ts'
import { CardColumn } from './CardColumn.tsx'
import { rowElementId } from './focus-row.ts'
import { LeaveWatch } from './LeaveWatch.tsx'
import { RowActions } from './RowActions.tsx'
import { RowFate } from './RowFate.tsx'
import { RowMessage } from './RowMessage.tsx'
import { useRowName, type RowsField } from './row-names.ts'

export type RowCardProps = {
  field: RowsField
  row: string
  position: number
  /** Under the questions: what the rules say of a post. */
  after?: (name: string) => ReactNode
}

/** A row as a card: its name, what one does with it, its questions. */
export function RowCard({ field, row, position, after }: RowCardProps) {
  const { key } = field
  const name = useRowName(field, row, position)
  const path = rowPath(key, row)
  const titleId = `${fieldId(path)}-titre`
  return (
    <li className="ga-row-card" id={rowElementId(key, row)}>
      <RowFate table={key} row={row} name={name}>
        <LeaveWatch path={path}>
          <fieldset className="ga-row-card__fields" aria-labelledby={titleId}>
            <div className="ga-row-card__head">
              <Heading level={4} id={titleId}>
                {name}
              </Heading>
              <RowActions table={key} row={row} name={name} />
            </div>
            <div className="ga-row-card__cells">
              {field.columns.map((column) => (
                <CardColumn key={column.key} table={key} row={row} column={column} />
              ))}
            </div>
            <RowMessage path={path} />
            {after?.(name)}
          </fieldset>
        </LeaveWatch>
      </RowFate>
    </li>
  )
}
