import path from 'node:path'

import { notFound } from 'next/navigation'

import { readInboxMail } from '#mail/inbox.ts'
import { environment } from '#platform/env.ts'

type Context = { params: Promise<{ name: string; rank: string }> }

/** A file attached to a mail of the demonstration. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const { demo, dataDirectory } = environment()
  const { name, rank } = await params
  const folder = path.join(dataDirectory, 'mail')
  const mail = demo ? await readInboxMail(folder, decodeURIComponent(name)) : undefined
  const attachment = mail?.attachments[Number(rank)]
  if (!attachment) notFound()
  return new Response(Buffer.from(attachment.content), {
    headers: {
      'Content-Type': attachment.contentType,
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(attachment.fileName)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
