import type { ComponentProps } from 'react'

import { Field } from '#ui/components/Field.tsx'
import {
  controlAttributes,
  controlClasses,
  splitField,
  type ControlWidth,
  type FieldProps,
} from '#ui/components/field-wiring.ts'

type SelectOption = { value: string; label: string }
export type SelectGroup = { label: string; options: readonly SelectOption[] }

type Native = Omit<
  ComponentProps<'select'>,
  keyof FieldProps | 'className' | 'style' | 'children' | 'multiple'
>

export type SelectProps = FieldProps &
  Native & {
    options: readonly (SelectOption | SelectGroup)[]
    /** The empty choice, « Choisissez une région »: says what is expected. */
    emptyOption?: string
    width?: ControlWidth
  }

function SelectChoice({ choice }: { choice: SelectOption | SelectGroup }) {
  if ('value' in choice) return <option value={choice.value}>{choice.label}</option>
  return (
    <optgroup label={choice.label}>
      {choice.options.map((option) => (
        <SelectChoice key={option.value} choice={option} />
      ))}
    </optgroup>
  )
}

/** One choice in a long list; up to seven, `RadioGroup` shows them all. */
export function Select(props: SelectProps) {
  const [field, { options, emptyOption, width = 'full', ...native }] = splitField(props)
  return (
    <Field field={field} kind="select">
      <select
        {...native}
        {...controlAttributes(field)}
        className={controlClasses('fr-select', field, width)}
      >
        {emptyOption === undefined ? null : <option value="">{emptyOption}</option>}
        {options.map((choice) => (
          <SelectChoice key={choice.label} choice={choice} />
        ))}
      </select>
    </Field>
  )
}
