/**
 * What was typed in a plain form, and what was wrong with it, carried back to its page by a short-lived
 * http-only cookie: without a script nothing else survives a redirection. Never a password, never a token.
 */
export const TYPED_COOKIE = 'guichet-saisie'
const LIFETIME_IN_SECONDS = 600
const LONGEST_VALUE = 300
/** Browsers drop cookies beyond 4 096 bytes. */
const LARGEST_COOKIE = 3500

export type FieldError = { field: string; message: string }
export type Typed = {
  /** Path of the page that it was typed on. */
  page: string
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
}

const cookie = (value: string, lifetime: number, secure: boolean): string =>
  `${TYPED_COOKIE}=${value}; Max-Age=${lifetime}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

const encode = (typed: Typed): string => Buffer.from(JSON.stringify(typed)).toString('base64url')

/** Keeps `kept` of what was typed; too much text is dropped before the errors are. */
export const typedCookie = (
  typed: { page: string; body: Readonly<Record<string, unknown>>; errors: readonly FieldError[] },
  kept: readonly string[],
  secure: boolean,
): string => {
  const values: Record<string, string> = {}
  for (const name of kept) {
    const value = typed.body[name]
    if (typeof value === 'string') values[name] = value.slice(0, LONGEST_VALUE)
  }
  const page = typed.page.split('?')[0] ?? ''
  const whole = encode({ page, values, errors: typed.errors.slice(0, 10) })
  const text =
    whole.length <= LARGEST_COOKIE
      ? whole
      : encode({ page, values: {}, errors: typed.errors.slice(0, 3) })
  return cookie(text, LIFETIME_IN_SECONDS, secure)
}

export const forgottenTyped = (secure: boolean): string => cookie('', 0, secure)

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string')

const isError = (value: unknown): value is FieldError =>
  isTexts(value) && typeof value['field'] === 'string' && typeof value['message'] === 'string'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** What the cookie holds for a page; nothing when it is another page's, or was tampered with. */
export const readTyped = (value: string | undefined, page: string): Typed => {
  const nothing: Typed = { page, values: {}, errors: [] }
  const read = value === undefined ? undefined : parse(value)
  if (typeof read !== 'object' || read === null || !('page' in read) || read.page !== page)
    return nothing
  const values = 'values' in read && isTexts(read.values) ? read.values : {}
  const errors = 'errors' in read && Array.isArray(read.errors) ? read.errors.filter(isError) : []
  return { page, values, errors }
}
