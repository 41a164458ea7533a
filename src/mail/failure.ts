/**
 * A mail that did not leave. `temporary`: worth another attempt. `permanent`: this mail to this person
 * will always be refused.
 */
export class MailFailure extends Error {
  readonly kind: 'temporary' | 'permanent'
  /** Code of the server's answer, when it answered. */
  readonly responseCode?: number

  constructor(kind: MailFailure['kind'], message: string, cause?: unknown, responseCode?: number) {
    super(message, { cause })
    this.name = 'MailFailure'
    this.kind = kind
    if (responseCode !== undefined) this.responseCode = responseCode
  }
}

/** Steps at which the server judges this mail; before them it judges us, which an operator can mend. */
const ABOUT_THE_MAIL: ReadonlySet<unknown> = new Set(['EENVELOPE', 'EMESSAGE'])

const read = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined

/** What the failure of a server or of the way to it means for the mail. */
export const failureOf = (error: unknown): MailFailure => {
  if (error instanceof MailFailure) return error
  const answer = read(error, 'responseCode')
  const responseCode = typeof answer === 'number' ? answer : undefined
  const refused = ABOUT_THE_MAIL.has(read(error, 'code')) && (responseCode ?? 0) >= 500
  const message = error instanceof Error ? error.message : String(error)
  return new MailFailure(refused ? 'permanent' : 'temporary', message, error, responseCode)
}
