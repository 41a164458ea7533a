import { createLocalReq, type PayloadRequest } from 'payload'

import { requireUser, type SignedIn } from '#accounts/session.ts'
import { guichet } from '#platform/payload.ts'

export type PageRequest = SignedIn & { req: PayloadRequest }

/** What a page of a signed-in person needs to read anything under that person's rights. */
export const pageRequest = async (path: string): Promise<PageRequest> => {
  const signedIn = await requireUser(path)
  const payload = await guichet()
  return { ...signedIn, req: await createLocalReq({ user: signedIn.user }, payload) }
}
