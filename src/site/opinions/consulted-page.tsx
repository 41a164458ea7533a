import { createLocalReq, type PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { giveOpinions } from '#access/rules/desk.ts'
import { requireUser } from '#accounts/session.ts'
import { guichet } from '#platform/payload.ts'
import { ForbiddenPage } from '#site/ForbiddenPage.tsx'

/** A page for those of whom opinions are asked; anyone else is told so. */
export const consultedPage = async (
  path: string,
  page: (req: PayloadRequest) => Promise<ReactNode>,
): Promise<ReactNode> => {
  const { actor, user } = await requireUser(path)
  if (giveOpinions(actor) === false) return <ForbiddenPage />
  return page(await createLocalReq({ user }, await guichet()))
}
