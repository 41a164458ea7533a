import type { ReactNode } from 'react'
import { createLocalReq, type PayloadRequest } from 'payload'

import { hasRole } from '#access/actor.ts'
import { regionsOf } from '#access/offices.ts'
import { instructDossiers } from '#access/rules/dossiers.ts'
import { requireUser, type SignedIn } from '#accounts/session.ts'
import { guichet } from '#platform/payload.ts'
import { ForbiddenPage } from '#site/ForbiddenPage.tsx'
import { regions } from '#territories/areas.ts'

export type Desk = SignedIn & {
  req: PayloadRequest
  /** INSEE codes of the regions of the desk: all of them for DGEFP. */
  regions: readonly string[]
}

/** A page for those who have a desk; anyone else is told so, and those who are signed out sign in. */
export const deskPage = async (
  path: string,
  page: (desk: Desk) => Promise<ReactNode>,
): Promise<ReactNode> => {
  const signedIn = await requireUser(path)
  const { actor, user } = signedIn
  if (instructDossiers(actor) === false) return <ForbiddenPage />
  const req = await createLocalReq({ user }, await guichet())
  const own = hasRole(actor, 'national_manager')
    ? regions().map(({ code }) => code)
    : regionsOf(actor, 'instructor', 'regional_manager')
  return page({ ...signedIn, req, regions: own })
}
