/** What a mail says, before it is given its text and HTML parts, which can thus never differ. */
export type MailContent = {
  subject: string
  /** Shown after the subject in the list of a mailbox. */
  preview: string
  before: readonly MailBlock[]
  /** The one link of the mail. */
  link: { label: string; url: string }
  after: readonly MailBlock[]
  /** Why one receives it, and what to do when one did not expect it. */
  reason: string
}

export type MailBlock =
  | string
  | { facts: readonly (readonly [term: string, value: string])[] }
  | { list: readonly string[] }
