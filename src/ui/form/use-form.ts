import { createContext, useContext, useSyncExternalStore } from 'react'

import type { Input } from '#forms/kinds/kind.ts'
import type { LiveFormProps } from '#ui/form/live-form-props.ts'
import { isAsked, messageAt, type Place } from '#ui/form/state/messages.ts'
import type { FormState } from '#ui/form/state/form-state.ts'
import type { FormSession } from '#ui/form/state/session.ts'

export type FormHandle = Pick<
  LiveFormProps,
  'reference' | 'page' | 'documents' | 'ownerEmail' | 'zone'
> & { session: FormSession; readOnly: boolean }

export const FormContext = createContext<FormHandle | undefined>(undefined)

export const useForm = (): FormHandle => {
  const form = useContext(FormContext)
  if (!form) throw new Error('A part of a form stands outside of it')
  return form
}

/** What a part looks at: it is drawn again when that changes, and only then. */
export const useSelected = <Value>(select: (state: FormState) => Value): Value => {
  const { store } = useForm().session
  const look = () => select(store.get())
  return useSyncExternalStore(store.subscribe, look, look)
}

export const useInput = (path: string): Input => useSelected(({ inputs }) => inputs[path] ?? '')

export const useText = (path: string): string => {
  const input = useInput(path)
  return typeof input === 'string' ? input : ''
}

/** The mistake and the warning to show at a place. */
export const useMessages = (place: Place): { error?: string; warning?: string } => {
  const error = useSelected((state) => messageAt(state, place, 'blocking'))
  const warning = useSelected((state) => messageAt(state, place, 'warning'))
  return { ...(error ? { error } : {}), ...(warning ? { warning } : {}) }
}

export const useAsked = (path: string, declared: boolean): boolean => {
  const { page } = useForm()
  return useSelected((state) => isAsked(state, path, declared, page.required))
}
