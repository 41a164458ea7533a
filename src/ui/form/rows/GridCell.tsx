import { rowTexts } from '#i18n/form-rows.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { BoxControl } from '#ui/form/fields/BoxControl.tsx'
import { isNumber, type BoxField } from '#ui/form/fields/box-traits.ts'
import { SelectControl } from '#ui/form/fields/SelectQuestion.tsx'
import { yesNoOptions } from '#ui/form/fields/YesNoQuestion.tsx'
import { useQuestion, type Question } from '#ui/form/question.ts'
import { cellPath } from '#ui/form/state/rows.ts'
import { useCellShown, type PlacedColumn } from './use-columns.ts'

type ControlProps = { path: string; column: PlacedColumn['column']; question: Question }

function CellControl({ path, column, question }: ControlProps) {
  switch (column.kind) {
    case 'choice':
      return <SelectControl path={path} options={column.options} question={question} />
    case 'yesNo':
      return <SelectControl path={path} options={yesNoOptions} question={question} />
    default:
      return (
        <BoxControl
          path={path}
          field={column as BoxField}
          question={question}
          native={{ 'data-column': column.key }}
          inCell
        />
      )
  }
}

/** One answer in a table. Its label stands in the head of the column, and beside it on a phone. */
export function GridCell({ table, row, column, name }: PlacedColumn & { name: string }) {
  const path = cellPath(table, row, column.key)
  const isShown = useCellShown(table, row, column)
  const { help: _help, source: _source, ...bare } = column
  const question = useQuestion({ path, field: bare })
  if (!isShown)
    return (
      <td className="ga-grid__empty">
        <Hidden>{rowTexts.notAsked}</Hidden>
      </td>
    )
  const { id } = question.props
  return (
    <td className={isNumber(column.kind) ? 'ga-grid__cell ga-grid__cell--number' : 'ga-grid__cell'}>
      <label className="fr-label ga-grid__label" htmlFor={id}>
        {column.label}
        <Hidden>, {name}</Hidden>
      </label>
      <CellControl path={path} column={column} question={question} />
    </td>
  )
}
