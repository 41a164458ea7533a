/** A mail server that takes its time over each mail, so that a worker can be met with one in hand. */
import type { AddressInfo } from 'node:net'

import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'

export type SlowPost = {
  /** Value of `SMTP_URL`. */
  url: string
  /** Addressees of the mails that were accepted, in their order. */
  received: string[]
  close: () => Promise<void>
}

const addressee = async (stream: SMTPServerDataStream): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const { to } = await PostalMime.parse(Buffer.concat(chunks))
  return to?.[0]?.address ?? ''
}

/** @param delay between the end of a mail and its acknowledgement, in milliseconds; `onPort` free by default */
export const openSlowPost = async (
  delay: number,
  onMail: (received: number) => void = () => undefined,
  onPort = 0,
): Promise<SlowPost> => {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, accept) => {
      void addressee(stream).then((to) => {
        onMail(received.push(to))
        setTimeout(accept, delay)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(onPort, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
