/** Who is signed in, for pages. Endpoints read `req.user`. */
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Payload, TypedUser } from 'payload'
import { cache } from 'react'

import { actorOf, type Actor } from '#access/actor.ts'
import { clock } from '#platform/clock.ts'
import { accountOf } from '#platform/http/session.ts'
import { guichet } from '#platform/payload.ts'

import { localPath, withQuery } from './return-path.ts'

export type SignedIn = { user: TypedUser; actor: Actor }

/** The session's cookie as a header; none when there is no cookie. */
const sessionHeaders = async (payload: Payload): Promise<Headers | null> => {
  const token = (await cookies()).get(`${payload.config.cookiePrefix}-token`)?.value
  return token ? new Headers({ Authorization: `JWT ${token}` }) : null
}

const signedInAs = (user: TypedUser | null): SignedIn | null =>
  user ? { user, actor: actorOf(user, clock.now()) } : null

/**
 * The person whose session the cookie holds, once per page. The cookie is read here and handed over as a
 * header, because Payload ignores it for those who arrive from another site: a link in a mail would
 * find everyone signed out. Nobody, while the database does not answer: pages that need none still show.
 */
export const currentUser = cache(async (): Promise<SignedIn | null> => {
  const payload = await guichet()
  const headers = await sessionHeaders(payload)
  return signedInAs(headers && (await payload.auth({ headers })).user)
})

/** Asked once more before one is sent to sign in: see `accountOf`. */
const surelyNobody = async (): Promise<SignedIn | null> => {
  const payload = await guichet()
  const headers = await sessionHeaders(payload)
  return signedInAs(headers && (await accountOf(payload, headers)))
}

/**
 * The same, or the sign-in page, which comes back.
 * @param returnTo local path; any other is left out
 * @throws what the database throws when it does not answer: the session may not be over
 */
export const requireUser = async (returnTo: string): Promise<SignedIn> =>
  (await currentUser()) ??
  (await surelyNobody()) ??
  redirect(withQuery('/connexion', { suite: localPath(returnTo) }))
