import type { ChangeEventHandler, ReactNode } from 'react'

import { Choice, type ChoiceOption } from '#ui/components/Choice.tsx'
import { Fieldset } from '#ui/components/Fieldset.tsx'
import { splitField, type FieldProps } from '#ui/components/field-wiring.ts'

export type RadioGroupProps = FieldProps & {
  options: readonly ChoiceOption[]
  /** Controlled; give `onChange` with it. */
  value?: string
  defaultValue?: string
  onChange?: ChangeEventHandler<HTMLInputElement>
  inline?: boolean
  after?: ReactNode
}

/** One answer among a few. The first button bears the id of the field, so that a link to it lands there. */
export function RadioGroup(props: RadioGroupProps) {
  const [field, { options, value, defaultValue, onChange, inline, after }] = splitField(props)
  return (
    <Fieldset field={field} role="radiogroup" inline={inline} after={after}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          id={index === 0 ? field.id : `${field.id}-${option.value}`}
          name={field.name ?? field.id}
          option={option}
          onChange={onChange}
          {...(value === undefined
            ? { defaultChecked: option.value === defaultValue }
            : { checked: option.value === value })}
        />
      ))}
    </Fieldset>
  )
}
