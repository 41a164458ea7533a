import type { ComponentProps } from 'react'

import { Field } from '#ui/components/Field.tsx'
import {
  controlAttributes,
  controlClasses,
  splitField,
  type FieldProps,
} from '#ui/components/field-wiring.ts'

type Native = Omit<ComponentProps<'input'>, keyof FieldProps | 'className' | 'style' | 'type'>

/** One file, sent with the form that holds it: it needs no script. */
export function FileInput(props: FieldProps & Native) {
  const [field, native] = splitField(props)
  return (
    <Field field={field} kind="upload">
      <input
        {...native}
        {...controlAttributes(field)}
        type="file"
        className={controlClasses('fr-upload', field, 'full')}
      />
    </Field>
  )
}
