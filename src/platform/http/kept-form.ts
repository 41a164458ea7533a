/** What was typed in a plain form that was refused, carried back to the page that shows the form again. */
import * as z from 'zod'

import { keptTextCookies, readKeptText } from './kept-text.ts'

const keptForm = z.object({
  /** Path to which the form was sent. */
  action: z.string(),
  values: z.record(z.string(), z.string()),
  /** What was wrong, field by field. */
  errors: z.array(z.object({ field: z.string(), message: z.string() })),
})

export type KeptForm = z.output<typeof keptForm>

/**
 * Cookies that keep the values of a form for its page.
 * @param page local path, with or without a query
 */
export const keptFormCookies = (kept: KeptForm, page: string, secure: boolean): string[] =>
  keptTextCookies(JSON.stringify(kept), page.split(/[?#]/)[0] ?? page, secure)

/** The form that the cookies of a request keep; none when there is none, or it was cut. */
export const readKeptForm = (
  valueOf: (name: string) => string | undefined,
): KeptForm | undefined => {
  try {
    return keptForm.safeParse(JSON.parse(readKeptText(valueOf) ?? 'null')).data
  } catch {
    return undefined
  }
}
