/**
 * Payload's own endpoints of accounts, answered by ours: its admin signs in by them, and left as they are
 * they would go round the limits, the rule on passwords and the outbox. Declared on the collection, they
 * are found before Payload's (docs/adr/0010).
 */
import type { Endpoint, PayloadRequest } from 'payload'
import * as z from 'zod'

import { clock } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'
import { Refused } from '#platform/errors.ts'
import { readBounded, refuseAnnounced } from '#platform/http/bounded-body.ts'
import { defineEndpoint } from '#platform/http/endpoint.ts'
import { addressOf } from '#platform/http/peer-address.ts'

import { email } from './fields.ts'
import { forgotPassword } from './passwords-endpoints.ts'
import { signedIn } from './account-endpoint.ts'
import { expiredSessionCookie, sessionCookie } from './session-cookie.ts'
import { closeSessions, extendSession, sessionIdOf } from './sessions.ts'
import { signIn } from './sign-in.ts'

const MAXIMUM_BODY = 64 * 1024

const addressIn = (req: PayloadRequest): string =>
  addressOf(req.headers, environment().trustProxy === true)

const textIn = async (bytes: Uint8Array, contentType: string): Promise<string> => {
  if (!contentType.startsWith('multipart/form-data')) return new TextDecoder().decode(bytes)
  const form = await new Response(Buffer.from(bytes), {
    headers: { 'Content-Type': contentType },
  }).formData()
  const field = form.get('_payload')
  return typeof field === 'string' ? field : ''
}

/** The admin sends its forms as multipart, with their JSON in one field. */
const readForm = async (req: PayloadRequest): Promise<unknown> => {
  refuseAnnounced(req.headers, MAXIMUM_BODY)
  const bytes = await readBounded(req.body, MAXIMUM_BODY)
  try {
    return JSON.parse(await textIn(bytes, req.headers.get('content-type') ?? ''))
  } catch {
    throw new Refused('refus.json')
  }
}

/** The shape of errors that the admin shows. */
const refusedForAdmin = (error: unknown): Response => {
  if (!(error instanceof Refused)) throw error
  const message = `${error.sentence} ${error.remedy}`
  return Response.json({ error, errors: [{ message }] }, { status: error.status })
}

const SIGN_IN = z.object({ email: z.string().max(254), password: z.string().max(1000) })

const login = async (req: PayloadRequest): Promise<Response> => {
  const given = SIGN_IN.safeParse(await readForm(req))
  if (!given.success) throw new Refused('refus.identifiants')
  const session = await signIn(req.payload, {
    ...given.data,
    address: addressIn(req),
    present: req.user,
  })
  const user = await req.payload.findByID({
    collection: 'users',
    id: session.user.id,
    overrideAccess: true,
  })
  const { token, expiresAt } = session
  return Response.json(
    { token, exp: secondsOf(expiresAt), user: { ...user, collection: 'users' } },
    { headers: { 'Set-Cookie': sessionCookie(req.payload, token) } },
  )
}

const secondsOf = (instant: string | Date): number => Math.floor(new Date(instant).getTime() / 1000)

/** Payload's own would hand the token of the cookie to any script of the page. */
const me = ({ user }: PayloadRequest): Response => {
  const own = user?.sessions?.find(({ id }) => id === sessionIdOf(user))
  return Response.json(own ? { user, exp: secondsOf(own.expiresAt) } : { user: null })
}

/** Payload's own would write the whole row back as it was read, a right withdrawn meanwhile included. */
const refresh = async (req: PayloadRequest): Promise<Response> => {
  const user = signedIn(req)
  const session = await extendSession(req.payload, user.id, sessionIdOf(user) ?? '')
  if (!session) throw new Refused('refus.connexion')
  return Response.json(
    { exp: secondsOf(session.expiresAt), user },
    { headers: { 'Set-Cookie': sessionCookie(req.payload, session.token) } },
  )
}

const logout = async (req: PayloadRequest): Promise<Response> => {
  const own = sessionIdOf(req.user)
  if (req.user && own) await closeSessions(req.payload, req.user.id, (sid) => sid === own)
  return Response.json(
    { message: 'ok' },
    { headers: { 'Set-Cookie': expiredSessionCookie(req.payload) } },
  )
}

const forgot = async (req: PayloadRequest): Promise<Response> => {
  const given = z.object({ email }).safeParse(await readForm(req))
  if (given.success)
    await forgotPassword(req.payload, {
      email: given.data.email,
      address: addressIn(req),
      now: clock.now(),
    })
  return Response.json({ message: 'ok' })
}

const answered = (path: string, answer: (req: PayloadRequest) => Promise<Response>): Endpoint =>
  defineEndpoint({ path, method: 'post', handler: ({ req }) => answer(req).catch(refusedForAdmin) })

const closed = (path: string, code: string): Endpoint =>
  answered(path, () => Promise.reject(new Refused(code)))

export const payloadAccountEndpoints: Endpoint[] = [
  answered('/login', login),
  defineEndpoint({ path: '/me', method: 'get', handler: async ({ req }) => me(req) }),
  answered('/refresh-token', refresh),
  answered('/logout', logout),
  answered('/forgot-password', forgot),
  closed('/reset-password', 'refus.lien_perime'),
  closed('/verify/:id', 'refus.lien_perime'),
  // Whoever came first to an empty database would otherwise be its administrator.
  closed('/first-register', 'refus.premier_compte'),
]
