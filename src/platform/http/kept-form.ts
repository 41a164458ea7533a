/** What was typed in a plain form that was refused, carried back to the page that shows the form again. */
import { keptTextCookies, readKeptText } from './kept-text.ts'

export type KeptForm = { action: string; values: Readonly<Record<string, string>> }

/**
 * Cookies that keep the values of a form for its page.
 * @param page local path, with or without a query
 */
export const keptFormCookies = (kept: KeptForm, page: string, secure: boolean): string[] =>
  keptTextCookies(JSON.stringify(kept), page.split(/[?#]/)[0] ?? page, secure)

const isKept = (value: unknown): value is KeptForm =>
  typeof value === 'object' && value !== null && 'action' in value && 'values' in value

/** The form that the cookies of a request keep; none when there is none, or it was cut. */
export const readKeptForm = (
  valueOf: (name: string) => string | undefined,
): KeptForm | undefined => {
  try {
    const kept: unknown = JSON.parse(readKeptText(valueOf) ?? 'null')
    return isKept(kept) ? kept : undefined
  } catch {
    return undefined
  }
}
