import { readAttachments } from '#mail/attachments.ts'
import { composeOrder } from '#mail/catalogue.ts'
import { MailFailure } from '#mail/failure.ts'
import { transportOf } from '#mail/payload-adapter.ts'
import { environment } from '#platform/env.ts'
import { readStoredFile } from '#platform/files/keep.ts'

import { PermanentFailure, type TaskHandler } from './worker.ts'

/** Sends the mail that a row orders; what the server will always refuse is not tried again. */
export const sendMail: TaskHandler = async (payload, row) => {
  const { attachments, ...mail } = composeOrder(row.data)
  // Ordered by the platform, to one who was told of it: nobody stands behind a job.
  const read = async (id: string) =>
    readStoredFile('documents', await payload.findByID({ collection: 'documents', id, depth: 0 }))
  try {
    await transportOf(environment()).send({
      ...mail,
      key: row.key,
      attachments: await readAttachments(attachments, read),
    })
  } catch (error) {
    if (error instanceof MailFailure && error.kind === 'permanent')
      throw new PermanentFailure(error.message)
    throw error
  }
}
