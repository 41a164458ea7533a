/** The mails that a site wrote to its folder, for want of a server: one file each. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import PostalMime, { type Email } from 'postal-mime'

const PATIENCE_IN_MILLISECONDS = 120_000

const namesIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.eml'))

/** Mails to an address, oldest first. */
export const mailsTo = async (dataDirectory: string, address: string): Promise<Email[]> => {
  const folder = path.join(dataDirectory, 'mail')
  const mails = await Promise.all(
    namesIn(folder)
      .toSorted()
      .map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))),
  )
  return mails.filter(({ to }) => to?.some((recipient) => recipient.address === address))
}

/** Waits for a mail to an address whose subject holds some words. */
export const waitForMail = async (
  dataDirectory: string,
  address: string,
  subject: string | RegExp,
): Promise<Email> => {
  const until = Date.now() + PATIENCE_IN_MILLISECONDS
  for (;;) {
    const mails = await mailsTo(dataDirectory, address)
    const found = mails.findLast((mail) => mail.subject?.search(subject) !== -1)
    if (found) return found
    if (Date.now() > until) {
      const subjects = mails.map((mail) => mail.subject).join(', ')
      throw new Error(`no mail « ${String(subject)} » to ${address}: ${subjects}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** The one link of a mail, without its host. */
export const linkIn = ({ text }: Email): string => {
  const found = /https?:\/\/\S+/.exec(text ?? '')?.[0]
  if (!found) throw new Error(`no link in: ${text}`)
  const { pathname, search } = new URL(found)
  return pathname + search
}
