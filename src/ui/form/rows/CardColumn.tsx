import { classNames } from '#ui/class-names.ts'
import { ScalarQuestion } from '#ui/form/fields/ScalarQuestion.tsx'
import { isNumber } from '#ui/form/fields/box-traits.ts'
import { cellPath } from '#ui/form/state/rows.ts'
import { useCellShown, type PlacedColumn } from './use-columns.ts'

/** One question of a row drawn as a card. */
export function CardColumn({ table, row, column }: PlacedColumn) {
  const isShown = useCellShown(table, row, column)
  if (!isShown) return null
  // The source of each column is that of the table, said once.
  const { source: _source, ...field } = column
  const narrow = isNumber(column.kind) || column.kind === 'date'
  return (
    <div className={classNames('ga-row-card__cell', narrow && 'ga-row-card__cell--narrow')}>
      <ScalarQuestion path={cellPath(table, row, column.key)} field={field} />
    </div>
  )
}
