import { randomUUID } from 'node:crypto'
import path from 'node:path'

import type { EmailAdapter, SendEmailOptions } from 'payload'

import { clock } from '#platform/clock.ts'
import type { Environment } from '#platform/env.ts'

import { readSender } from './message.ts'
import { createTransport, type MailTransport } from './transport.ts'

type MailEnvironment = Pick<Environment, 'smtpUrl' | 'dataDirectory' | 'mailFrom'>

/** The transport of the running program: the SMTP server if there is one, else `DATA_DIR/mail`. */
export const transportOf = ({ smtpUrl, dataDirectory, mailFrom }: MailEnvironment): MailTransport =>
  createTransport({
    ...(smtpUrl ? { smtpUrl } : {}),
    directory: path.join(dataDirectory, 'mail'),
    from: mailFrom,
    now: clock.now,
  })

const addressOf = (to: SendEmailOptions['to']): string => {
  const address = typeof to === 'object' && !Array.isArray(to) ? to.address : to
  if (typeof address === 'string') return address
  throw new TypeError('Payload must send each of its mails to one person.')
}

const textOf = (part: unknown): string => (typeof part === 'string' ? part : '')

/** Payload's own mails, by the same way out as ours. They do not pass through the outbox. */
export const payloadMailAdapter =
  (environment: MailEnvironment): EmailAdapter<{ messageId: string }> =>
  () => {
    const sender = readSender(environment.mailFrom)
    const transport = transportOf(environment)
    return {
      name: 'guichet',
      defaultFromAddress: sender.address,
      defaultFromName: sender.name,
      sendEmail: ({ to, subject, text, html }) =>
        transport.send({
          key: `payload-${randomUUID()}`,
          to: addressOf(to),
          subject: subject ?? '',
          text: textOf(text),
          html: textOf(html),
        }),
    }
  }
