import { createHash } from 'node:crypto'

import type { SendMailOptions } from 'nodemailer'
import addressparser from 'nodemailer/lib/addressparser'

import { MailFailure } from './failure.ts'
import type { OutgoingMail } from './mail.ts'

/** One address and nothing else: no list, no name, no second line. */
const ONE_ADDRESS = /^[^\s\p{Cc}<>()[\]\\,;:"@]{1,64}@[^\s\p{Cc}<>()[\]\\,;:"@]{1,253}$/u

export type Sender = { name: string; address: string }

/**
 * Reads « Name <address> ».
 * @throws Error when it holds no single address
 */
export const readSender = (from: string): Sender => {
  const [first, ...others] = addressparser(from, { flatten: true })
  if (!first?.address || others.length > 0 || !ONE_ADDRESS.test(first.address))
    throw new Error(`MAIL_FROM: « ${from} » is not one address.`)
  return { name: first.name, address: first.address }
}

/** The same for each attempt at the same mail, so that a copy received twice can be told. */
const messageIdOf = (key: string, sender: Sender): string => {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32)
  return `<${hash}@${sender.address.split('@').at(-1)}>`
}

/**
 * The message as nodemailer takes it. Nothing in it is read from a file or an address of the web.
 * @throws MailFailure (permanent) when the recipient is not one address
 */
export const messageOf = (mail: OutgoingMail, sender: Sender, now: Date): SendMailOptions => {
  if (!ONE_ADDRESS.test(mail.to))
    throw new MailFailure('permanent', 'the recipient is not one e-mail address')
  return {
    messageId: messageIdOf(mail.key, sender),
    date: now,
    from: sender,
    to: { name: '', address: mail.to },
    subject: mail.subject.replace(/\p{Cc}+/gu, ' '),
    text: mail.text,
    html: mail.html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': 'fr',
    },
    attachments: (mail.attachments ?? []).map(({ fileName, contentType, content }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
