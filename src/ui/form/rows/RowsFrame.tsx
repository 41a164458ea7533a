import type { ReactNode } from 'react'

import { rowTexts } from '#i18n/form-rows.ts'
import { FieldHelp, FieldMessage, LabelText } from '#ui/components/FieldParts.tsx'
import { describedBy } from '#ui/components/field-wiring.ts'
import { Heading } from '#ui/components/Heading.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { useQuestion } from '#ui/form/question.ts'
import { useSelected } from '#ui/form/use-form.ts'
import { AddRow } from './AddRow.tsx'
import { LeaveWatch } from './LeaveWatch.tsx'
import type { RowsField } from './row-names.ts'

/** The frame of a table: its question, its rows, what adds one. */
export function RowsFrame({ field, children }: { field: RowsField; children: ReactNode }) {
  const { key } = field
  const { props, warning } = useQuestion({ path: key, field }, key)
  const isEmpty = useSelected(({ rows }) => (rows[key] ?? []).length === 0)
  const titleId = `${props.id}-titre`
  return (
    <LeaveWatch path={key}>
      <fieldset className="ga-rows" aria-labelledby={titleId} aria-describedby={describedBy(props)}>
        <Heading level={3} id={titleId} className="ga-rows__title">
          <LabelText label={field.label} required={props.required} />
        </Heading>
        <FieldHelp id={props.id} help={props.help} source={props.source} />
        {isEmpty ? <p className="ga-rows__none">{rowTexts.none}</p> : children}
        <FieldMessage id={props.id} error={props.error} />
        <AfterField path={key} field={field} warning={warning} />
        <div className="ga-rows__add">
          <AddRow field={field} />
        </div>
      </fieldset>
    </LeaveWatch>
  )
}
