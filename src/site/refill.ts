/** Shows again, in the form that was refused, all that was typed in it and what was wrong. */
import { cookies } from 'next/headers'

import { readKeptForm, type KeptForm } from '#platform/http/kept-form.ts'

export type Kept = KeptForm | undefined

/** What one form of a page is filled with again. */
export type Refilled = {
  /** It is the one that was refused. */
  sent: boolean
  value: (name: string) => string | undefined
  error: (name: string) => string | undefined
  /** All that was wrong, in the order of the form. */
  errors: KeptForm['errors']
}

/** A form that nobody sent. */
export const BLANK: Refilled = {
  sent: false,
  value: () => undefined,
  error: () => undefined,
  errors: [],
}

/**
 * @param action where the form is sent
 * @param event of the form, where several are sent to one address
 */
export const refill = (kept: Kept, action: string, event?: string): Refilled => {
  if (!kept || kept.action !== action || (event !== undefined && kept.values.event !== event))
    return BLANK
  return {
    sent: true,
    value: (name) => (Object.hasOwn(kept.values, name) ? kept.values[name] : undefined),
    error: (name) => kept.errors.find(({ field }) => field === name)?.message,
    errors: kept.errors,
  }
}

/** The form that was refused last on this page. */
export const readKept = async (): Promise<Kept> => {
  const jar = await cookies()
  return readKeptForm((name) => jar.get(name)?.value)
}
