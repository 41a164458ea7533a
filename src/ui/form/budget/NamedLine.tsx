import type { ScalarField } from '#forms/definition.ts'
import { namedCellRequired, type Side } from '#forms/budget/lines.ts'
import { budgetTexts } from '#i18n/form-rows.ts'
import { Field } from '#ui/components/Field.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { BoxControl } from '#ui/form/fields/BoxControl.tsx'
import type { BoxField } from '#ui/form/fields/box-traits.ts'
import { ScalarQuestion } from '#ui/form/fields/ScalarQuestion.tsx'
import { SelectQuestion } from '#ui/form/fields/SelectQuestion.tsx'
import { useQuestion } from '#ui/form/question.ts'
import { rowElementId } from '#ui/form/rows/focus-row.ts'
import { LeaveWatch } from '#ui/form/rows/LeaveWatch.tsx'
import { RowActions } from '#ui/form/rows/RowActions.tsx'
import { RowFate } from '#ui/form/rows/RowFate.tsx'
import { RowMessage } from '#ui/form/rows/RowMessage.tsx'
import { cellPath, rowPath } from '#ui/form/state/rows.ts'
import { useForm } from '#ui/form/use-form.ts'

type CellProps = { path: string; field: ScalarField; side: Side }

/** The amount is a cell of the column of its side, like those of the fixed lines. */
function AmountCell({ path, field, side }: CellProps) {
  const question = useQuestion({ path, field })
  return (
    <Field
      field={question.props}
      after={<AfterField path={path} field={field} warning={question.warning} />}
    >
      <BoxControl
        path={path}
        field={field as BoxField}
        question={question}
        native={{ 'data-column': side }}
      />
    </Field>
  )
}

function NamedCell({ path, field, side }: CellProps) {
  if (field.kind === 'amount') return <AmountCell path={path} field={field} side={side} />
  if (field.kind === 'choice') return <SelectQuestion path={path} field={field} />
  return <ScalarQuestion path={path} field={field} />
}

/** What a line is born with says where it stands; a charge has no funder. */
const isAskedOn = (side: Side, key: string): boolean =>
  key !== 'side' &&
  key !== 'account' &&
  (side === 'products' || (key !== 'type' && key !== 'status'))

export type NamedLineProps = {
  budget: string
  side: Side
  account: string
  row: string
  position: number
}

/** A line that the applicant names: a funder, its nature, the state of the request, its amount. */
export function NamedLine({ budget, side, account, row, position }: NamedLineProps) {
  const { page } = useForm()
  const name = budgetTexts.line(account, position)
  const columns = page.namedColumns[budget] ?? []
  return (
    <div className="ga-budget__named" id={rowElementId(budget, row)}>
      <RowFate table={budget} row={row} name={name}>
        <LeaveWatch path={rowPath(budget, row)}>
          <fieldset aria-label={name} className="ga-budget__cells">
            {columns
              .filter(({ key }) => isAskedOn(side, key))
              .map((column) => (
                <div key={column.key} className={`ga-budget__cell ga-budget__cell--${column.key}`}>
                  <NamedCell
                    path={cellPath(budget, row, column.key)}
                    field={{ ...column, required: namedCellRequired(column, side) }}
                    side={side}
                  />
                </div>
              ))}
            <RowActions table={budget} row={row} name={name} fixed />
          </fieldset>
          <RowMessage path={rowPath(budget, row)} />
        </LeaveWatch>
      </RowFate>
    </div>
  )
}
