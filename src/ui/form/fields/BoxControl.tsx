import type { ComponentProps } from 'react'

import { controlAttributes, controlClasses } from '#ui/components/field-wiring.ts'
import { describedAlso, warningId, type Question } from '#ui/form/question.ts'
import { shownDate } from '#ui/form/shown-input.ts'
import { useForm, useText } from '#ui/form/use-form.ts'
import { boxTraits, isNumber, type BoxField } from './box-traits.ts'

type Native = Pick<
  ComponentProps<'input'>,
  'aria-label' | 'aria-describedby' | 'id' | 'placeholder'
>

export type BoxControlProps = {
  path: string
  field: BoxField
  question: Question
  native?: Native & { 'data-column'?: string }
  /** In a cell, the box fills it and its unit stands in the head of the column. */
  inCell?: boolean
}

const Unit = ({ id, unit, spoken }: { id: string; unit: string; spoken: string }) => (
  <>
    <span className="ga-unit" aria-hidden>
      {unit}
    </span>
    <span className="fr-sr-only" id={id}>
      {spoken}
    </span>
  </>
)

const useBox = (path: string) => {
  const { session } = useForm()
  return {
    value: useText(path),
    onChange: ({ target }: { target: HTMLInputElement }) => session.type(path, target.value),
    onFocus: () => session.focus(path),
    onBlur: () => session.leave(path),
  }
}

/** The box of an answer of one line, with its unit. */
export function BoxControl({ path, field, question, native, inCell }: BoxControlProps) {
  const { value, ...acts } = useBox(path)
  const { props, warning, readOnly } = question
  const { inputMode, width, unit, spokenUnit } = boxTraits(field)
  const attributes = controlAttributes(props)
  const unitId = `${props.id}-unite`
  const box = (
    <input
      type="text"
      inputMode={inputMode}
      autoComplete="off"
      spellCheck={field.kind === 'text'}
      {...native}
      {...attributes}
      {...acts}
      value={field.kind === 'date' ? shownDate(value) : value}
      readOnly={readOnly}
      aria-describedby={describedAlso(
        attributes['aria-describedby'],
        warning && warningId(props.id),
        unit && unitId,
        native?.['aria-describedby'],
      )}
      className={controlClasses('fr-input', props, unit || inCell ? 'full' : width)}
      {...(isNumber(field.kind) ? { 'data-number': '' } : {})}
      {...(unit === '€' ? { 'data-amount': '' } : {})}
    />
  )
  if (!unit) return box
  return (
    <div
      className={
        inCell ? 'fr-input-wrap ga-with-unit' : `fr-input-wrap ga-with-unit ga-width--${width}`
      }
    >
      {box}
      <Unit id={unitId} unit={unit} spoken={spokenUnit ?? unit} />
    </div>
  )
}
