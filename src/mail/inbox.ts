import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import PostalMime, { type Email } from 'postal-mime'

/** The demo's mailbox: mails that were written to a folder instead of being sent. */
export type InboxEntry = { name: string; sentAt: Date; to: string; subject: string }

export type InboxMail = InboxEntry & {
  messageId: string
  text: string
  html: string
  /** Addresses of the web that the text holds, in their order. */
  links: readonly string[]
  attachments: readonly { fileName: string; contentType: string; content: Uint8Array }[]
}

/** Only names that the platform gives: a name from an address of the web never leaves the folder. */
const NAME = /^\d{8}T\d{9}Z-[\w-]{1,100}\.eml$/

const toBytes = (content: string | ArrayBuffer | Uint8Array): Uint8Array => {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

const entryOf = (name: string, { date, to, subject }: Email): InboxEntry => ({
  name,
  sentAt: new Date(date ?? 0),
  to: (to ?? []).map(({ address }) => address ?? '').join(', '),
  subject: subject ?? '',
})

const parse = async (directory: string, name: string): Promise<Email> =>
  PostalMime.parse(await readFile(path.join(directory, name)))

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The latest mails, newest first; none when the folder is not there yet. */
export const listInbox = async (directory: string, limit = 50): Promise<InboxEntry[]> => {
  const names = await readdir(directory).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const latest = names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .slice(0, limit)
  return Promise.all(latest.map(async (name) => entryOf(name, await parse(directory, name))))
}

/** One mail, or nothing when no mail has that name. */
export const readInboxMail = async (
  directory: string,
  name: string,
): Promise<InboxMail | undefined> => {
  if (!NAME.test(name)) return undefined
  const email = await parse(directory, name).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (!email) return undefined
  const text = email.text ?? ''
  return {
    ...entryOf(name, email),
    messageId: email.messageId ?? '',
    text,
    html: email.html ?? '',
    links: text.match(/https?:\/\/\S+/g) ?? [],
    attachments: email.attachments.map(({ filename, mimeType, content }) => ({
      fileName: filename ?? 'piece-jointe',
      contentType: mimeType,
      content: toBytes(content),
    })),
  }
}
