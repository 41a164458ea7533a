/** Who is signed in, for pages. Endpoints read `req.user`. */
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { TypedUser } from 'payload'
import { cache } from 'react'

import { actorOf, type Actor } from '#access/actor.ts'
import { clock } from '#platform/clock.ts'
import { accountOf } from '#platform/http/session.ts'
import { guichet } from '#platform/payload.ts'

import { localPath, withQuery } from './return-path.ts'

export type SignedIn = { user: TypedUser; actor: Actor }

/**
 * The person whose session the cookie holds, once per page. The cookie is read here and handed over as a
 * header, because Payload ignores it for those who arrive from another site: a link in a mail would
 * find everyone signed out.
 */
export const currentUser = cache(async (): Promise<SignedIn | null> => {
  const payload = await guichet()
  const token = (await cookies()).get(`${payload.config.cookiePrefix}-token`)?.value
  if (!token) return null
  const user = await accountOf(payload, new Headers({ Authorization: `JWT ${token}` }))
  return user ? { user, actor: actorOf(user, clock.now()) } : null
})

/**
 * The same, or the sign-in page, which comes back.
 * @param returnTo local path; any other is left out
 */
export const requireUser = async (returnTo: string): Promise<SignedIn> =>
  (await currentUser()) ?? redirect(withQuery('/connexion', { suite: localPath(returnTo) }))
