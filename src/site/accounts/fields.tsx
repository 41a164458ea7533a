import { registrationTexts as texts } from '#i18n/account-pages.ts'
import { TextInput, type TextInputProps } from '#ui/components/TextInput.tsx'

import { errorOf, type FormState } from './form-state.ts'

type Shared = Omit<TextInputProps, 'defaultValue' | 'error'> & {
  state: Pick<FormState, 'errors' | 'values'>
  /** What is stored, shown until something else was typed. */
  stored?: string
}

/** One line that shows again what was typed, and what is wrong with it. */
export const TypedInput = ({ state, stored, ...input }: Shared) => (
  <TextInput
    {...input}
    defaultValue={state.values[input.name ?? input.id] ?? stored}
    error={errorOf(state, input.name ?? input.id)}
  />
)

type Named = { state: FormState; label: string; help?: string; stored?: string }

export const EmailInput = ({
  autoComplete = 'email',
  ...props
}: Named & { autoComplete?: string }) => (
  <TypedInput
    {...props}
    id="email"
    type="email"
    inputMode="email"
    autoComplete={autoComplete}
    spellCheck={false}
    required
    maxLength={254}
  />
)

export const NameInput = ({
  state,
  stored,
  help = texts.nameHelp,
}: Pick<Named, 'state' | 'stored' | 'help'>) => (
  <TypedInput
    state={state}
    stored={stored}
    id="name"
    label={texts.name}
    help={help}
    autoComplete="name"
    required
    maxLength={120}
  />
)

/** A password is never shown again. `fresh`: one that is being chosen. */
export const PasswordInput = ({
  state,
  label,
  fresh = false,
  id = 'password',
  prefilled,
}: {
  state: FormState
  label: string
  fresh?: boolean
  id?: string
  /** Of the demonstration alone, where it is public. */
  prefilled?: string
}) => (
  <TextInput
    id={id}
    type="password"
    label={label}
    help={fresh ? texts.passwordHelp : undefined}
    autoComplete={fresh ? 'new-password' : 'current-password'}
    required
    maxLength={200}
    defaultValue={prefilled}
    error={errorOf(state, id)}
  />
)
