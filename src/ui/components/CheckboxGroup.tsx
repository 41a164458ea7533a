import type { ChangeEventHandler, ReactNode } from 'react'

import { Choice, type ChoiceOption } from '#ui/components/Choice.tsx'
import { Fieldset } from '#ui/components/Fieldset.tsx'
import { splitField, type FieldProps } from '#ui/components/field-wiring.ts'

export type CheckboxGroupProps = FieldProps & {
  options: readonly ChoiceOption[]
  /** Controlled; give `onChange` with it. */
  values?: readonly string[]
  defaultValues?: readonly string[]
  onChange?: ChangeEventHandler<HTMLInputElement>
  inline?: boolean
  after?: ReactNode
}

/** Several answers among a few. The first box bears the id of the field. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const [field, { options, values, defaultValues = [], onChange, inline, after }] =
    splitField(props)
  return (
    <Fieldset field={field} inline={inline} after={after}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={index === 0 ? field.id : `${field.id}-${option.value}`}
          name={field.name ?? field.id}
          option={option}
          onChange={onChange}
          {...(values === undefined
            ? { defaultChecked: defaultValues.includes(option.value) }
            : { checked: values.includes(option.value) })}
        />
      ))}
    </Fieldset>
  )
}
