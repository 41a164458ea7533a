import { refusals, type Refusable } from './refusals.ts'
import { typeset } from './typeset.ts'

/** The refusal of this code, as pages show it. Addresses bring codes: of any other there is none. */
export const refusalNamed = (code: string | undefined): Refusable | undefined =>
  code !== undefined && Object.hasOwn(refusals, code) ? typeset(refusals[code]) : undefined

/** What a refusal says and what to do about it; undefined for a code that is none. */
export const refusalInWords = (code: string | undefined): string | undefined => {
  const refusal = refusalNamed(code)
  return refusal && `${refusal.sentence} ${refusal.remedy}`
}
