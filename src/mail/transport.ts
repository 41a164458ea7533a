import { createTransport as nodemailerTransport, type SendMailOptions } from 'nodemailer'

import { emlNameOf, writeEml } from './eml-folder.ts'
import { failureOf } from './failure.ts'
import type { OutgoingMail } from './mail.ts'
import { messageOf, readSender } from './message.ts'
import { systemNow } from '#platform/clock.ts'

export type MailTransport = {
  /** @throws MailFailure telling whether another attempt is worth making */
  send: (mail: OutgoingMail) => Promise<{ messageId: string }>
}

/** Milliseconds. The whole must end before the lease of the outbox row does. */
type Patience = { connection: number; greeting: number; silence: number; whole: number }

const PATIENCE: Patience = { connection: 10_000, greeting: 10_000, silence: 20_000, whole: 45_000 }

type Options = {
  /** `smtp://` or `smtps://`; without it each mail is written into `directory`. */
  smtpUrl?: string
  directory: string
  /** « Name <address> » */
  from: string
  now?: () => Date
  patience?: Partial<Patience>
}

type Deliver = (message: SendMailOptions, mail: OutgoingMail, now: Date) => Promise<void>

const bySmtp = (smtpUrl: string, given: Partial<Patience> = {}): Deliver => {
  const patience = { ...PATIENCE, ...given }
  const transporter = nodemailerTransport({
    url: smtpUrl,
    connectionTimeout: patience.connection,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
  })
  return async (message) => {
    await transporter.sendMail({ ...message, signal: AbortSignal.timeout(patience.whole) })
  }
}

const byFile = (directory: string): Deliver => {
  const transporter = nodemailerTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
  })
  return async (message, mail, now) => {
    const { message: made } = await transporter.sendMail(message)
    if (!Buffer.isBuffer(made)) throw new TypeError('the mail was not made as a buffer')
    await writeEml(directory, emlNameOf(mail.key, now), made)
  }
}

/**
 * The one way out of the platform for mails.
 * @throws Error when `from` is not one address
 */
export const createTransport = (options: Options): MailTransport => {
  const { smtpUrl, directory, from, now = systemNow, patience } = options
  const sender = readSender(from)
  const deliver = smtpUrl ? bySmtp(smtpUrl, patience) : byFile(directory)
  return {
    send: async (mail) => {
      try {
        const instant = now()
        const message = messageOf(mail, sender, instant)
        await deliver(message, mail, instant)
        return { messageId: String(message.messageId) }
      } catch (error) {
        throw failureOf(error)
      }
    },
  }
}
