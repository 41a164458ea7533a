import { getDataLoader, type PayloadHandler, type PayloadRequest } from 'payload'

import { untilUnmet } from '#platform/database/transaction.ts'

const isForm = (req: PayloadRequest): boolean =>
  (req.headers.get('content-type') ?? '').startsWith('multipart/')

/** As it came: what an attempt read, kept or began is forgotten. */
const makeFresh = (req: PayloadRequest, text: string, context: PayloadRequest['context']): void => {
  delete req.transactionID
  delete req.data
  Object.assign(req, {
    context: { ...context },
    text: () => Promise.resolve(text),
    json: async (): Promise<unknown> => JSON.parse(text),
    payloadDataLoader: getDataLoader(req),
  })
}

/**
 * A write of Payload's own, tried again when MongoDB let another writer of the row through first: two people of
 * DGEFP save one edition at the same instant, as they can on SQLite, where the second waits. A file is sent but
 * once: the row that comes with it is new, and meets nobody.
 */
export const triedAgain =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    if (isForm(req)) return handler(req)
    const text = (await req.text?.()) ?? ''
    const context = { ...req.context }
    return untilUnmet(async () => {
      makeFresh(req, text, context)
      return handler(req)
    })
  }
