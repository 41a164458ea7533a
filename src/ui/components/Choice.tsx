import type { ChangeEventHandler } from 'react'

import { choiceHelpId } from '#ui/components/field-wiring.ts'

export type ChoiceOption = { value: string; label: string; help?: string; disabled?: boolean }

export type ChoiceProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: ChoiceOption
  checked?: boolean
  defaultChecked?: boolean
  onChange?: ChangeEventHandler<HTMLInputElement>
}

/** One radio button or checkbox with its label; the whole label is a target. */
export function Choice({ type, id, name, option, ...state }: ChoiceProps) {
  return (
    <div className="fr-fieldset__element">
      <div className={`fr-${type}-group`}>
        <input
          type={type}
          id={id}
          name={name}
          value={option.value}
          disabled={option.disabled}
          {...state}
          {...(option.help ? { 'aria-describedby': choiceHelpId(id) } : {})}
        />
        <label className="fr-label" htmlFor={id}>
          {option.label}
        </label>
        {option.help ? (
          <span className="fr-hint-text" id={choiceHelpId(id)}>
            {option.help}
          </span>
        ) : null}
      </div>
    </div>
  )
}
