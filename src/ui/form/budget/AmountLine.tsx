import { amountColumn, type Budget, type Side } from '#forms/budget/lines.ts'
import { FieldMessage } from '#ui/components/FieldParts.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { BoxControl } from '#ui/form/fields/BoxControl.tsx'
import type { BoxField } from '#ui/form/fields/box-traits.ts'
import { useQuestion } from '#ui/form/question.ts'
import { linePath, shownCode } from './budget-lines.ts'

export type AmountLineProps = {
  budget: Budget
  side: Side
  line: { code: string; label: string }
}

/** The amount of a fixed line of a budget. */
export function AmountLine({ budget, side, line }: AmountLineProps) {
  const path = linePath(budget, side, line.code)
  const field = { ...amountColumn, label: line.label } as BoxField
  const question = useQuestion({ path, field })
  const { id, error } = question.props
  const code = shownCode(line.code)
  return (
    <div className="ga-budget__line">
      <label className="ga-budget__words" htmlFor={id}>
        {code ? <span className="ga-budget__code ga-figures">{code} </span> : null}
        <span className="ga-budget__label">{line.label}</span>
      </label>
      <span className="ga-budget__amount">
        <BoxControl
          path={path}
          field={field}
          question={question}
          native={{ 'data-column': side }}
          inCell
        />
      </span>
      <div className="ga-budget__after">
        <FieldMessage id={id} error={error} />
        <AfterField path={path} field={field} warning={question.warning} />
      </div>
    </div>
  )
}
