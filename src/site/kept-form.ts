import { cookies } from 'next/headers'

import { readKeptForm } from '#platform/http/kept-form.ts'

/** What was typed in the form that goes to `action`; nothing unless it was just refused. */
export type Kept = (action: string) => Readonly<Record<string, string>>

/** @param refused code of what was just refused, as the address of the page says it */
export const keptForms = async (refused: string | undefined): Promise<Kept> => {
  const jar = await cookies()
  const kept = refused === undefined ? undefined : readKeptForm((name) => jar.get(name)?.value)
  return (action) => (kept?.action === action ? kept.values : {})
}
