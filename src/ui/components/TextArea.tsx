import type { ComponentProps } from 'react'

import { CharacterCount } from '#ui/components/CharacterCount.tsx'
import { Field } from '#ui/components/Field.tsx'
import {
  controlAttributes,
  controlClasses,
  splitField,
  type FieldProps,
} from '#ui/components/field-wiring.ts'

type Native = Omit<
  ComponentProps<'textarea'>,
  keyof FieldProps | 'className' | 'style' | 'maxLength'
>

export type TextAreaProps = FieldProps &
  Native & {
    /** Characters allowed; more can be typed, and the count says how many are over. */
    maxLength?: number
  }

/**
 * A text of several lines. It grows with what is typed where the browser can. The limit is not imposed
 * while typing: a text pasted from elsewhere must not be cut without a word.
 */
export function TextArea(props: TextAreaProps) {
  const [field, { maxLength, rows = 5, ...native }] = splitField(props)
  const attributes = controlAttributes(field)
  const count = `${field.id}-compte`
  const description = [attributes['aria-describedby'], maxLength && count].filter(Boolean).join(' ')
  return (
    <Field
      field={field}
      after={
        maxLength === undefined ? null : (
          <CharacterCount id={count} control={field.id} max={maxLength} />
        )
      }
    >
      <textarea
        {...native}
        rows={rows}
        {...attributes}
        {...(description ? { 'aria-describedby': description } : {})}
        className={controlClasses('fr-input', field, 'full')}
      />
    </Field>
  )
}
