import { createLocalReq, type PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { requireUser } from '#accounts/session.ts'
import { guichet } from '#platform/payload.ts'
import { ForbiddenPage } from '#site/ForbiddenPage.tsx'

/** A page for those who hold an office of the State; what they may read of it is asked row by row. */
export const committeePage = async (
  path: string,
  page: (req: PayloadRequest) => Promise<ReactNode>,
): Promise<ReactNode> => {
  const { actor, user } = await requireUser(path)
  if (actor.offices.length === 0) return <ForbiddenPage />
  return page(await createLocalReq({ user }, await guichet()))
}
