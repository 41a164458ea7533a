import { useRef } from 'react'

import type { Budget } from '#forms/budget/lines.ts'
import { budgetTexts } from '#i18n/form-rows.ts'
import { FieldHelp, FieldMessage, LabelText } from '#ui/components/FieldParts.tsx'
import { describedBy } from '#ui/components/field-wiring.ts'
import { Heading } from '#ui/components/Heading.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { useQuestion } from '#ui/form/question.ts'
import { LeaveWatch } from '#ui/form/rows/LeaveWatch.tsx'
import { amountsOf } from '#ui/form/rows/pasted.ts'
import { useGrid } from '#ui/form/rows/use-grid.ts'
import { BudgetSide } from './BudgetSide.tsx'

/**
 * A budget: charges and products side by side, one above the other when narrow. Its boxes are two columns
 * of a spreadsheet; what is missing to balance it stays in view in the bar.
 */
export default function BudgetQuestion({ field }: { field: Budget }) {
  const { key } = field
  const { props, warning, readOnly } = useQuestion({ path: key, field }, key)
  const root = useRef<HTMLFieldSetElement>(null)
  const news = useGrid(root, { read: amountsOf, overflow: () => 0 })
  const titleId = `${props.id}-titre`
  return (
    <LeaveWatch path={key}>
      <fieldset
        className="ga-rows ga-budget"
        aria-labelledby={titleId}
        aria-describedby={describedBy(props)}
        ref={root}
      >
        <Heading level={3} id={titleId} className="ga-rows__title">
          <LabelText label={field.label} required={props.required} />
        </Heading>
        <FieldHelp id={props.id} help={props.help} source={props.source} />
        {readOnly ? null : <p className="fr-hint-text">{budgetTexts.keys}</p>}
        <div id={props.id} tabIndex={-1}>
          <FieldMessage id={props.id} error={props.error} />
          <AfterField path={key} field={field} warning={warning} />
        </div>
        <div className="ga-budget__columns">
          <BudgetSide budget={field} side="charges" />
          <BudgetSide budget={field} side="products" />
        </div>
        <p className="fr-sr-only" aria-live="polite">
          {news}
        </p>
      </fieldset>
    </LeaveWatch>
  )
}
