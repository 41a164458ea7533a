import type { ComponentProps, ReactNode } from 'react'

import { Field } from '#ui/components/Field.tsx'
import {
  controlAttributes,
  controlClasses,
  splitField,
  type ControlWidth,
  type FieldProps,
} from '#ui/components/field-wiring.ts'

type Native = Omit<ComponentProps<'input'>, keyof FieldProps | 'className' | 'style' | 'width'>

export type TextInputProps = FieldProps &
  Native & {
    width?: ControlWidth
    /** A unit shown in the control, after what is typed; say it in the label too, readers skip it. */
    unit?: string
    after?: ReactNode
  }

/** One line of text: text, e-mail, phone, address, number, password, according to `type`. */
export function TextInput(props: TextInputProps) {
  const [field, { width = 'full', unit, after, ...native }] = splitField(props)
  const input = (
    <input
      type="text"
      {...native}
      {...controlAttributes(field)}
      className={controlClasses('fr-input', field, unit ? 'full' : width)}
    />
  )
  return (
    <Field field={field} after={after}>
      {unit ? (
        <div className={`fr-input-wrap ga-with-unit ga-width--${width}`}>
          {input}
          <span className="ga-unit" aria-hidden>
            {unit}
          </span>
        </div>
      ) : (
        input
      )}
    </Field>
  )
}
