import { randomBytes, randomUUID } from 'node:crypto'

import { NextResponse, type NextRequest } from 'next/server'

import { SESSION_COOKIE, slidingCookie } from '#accounts/slide-session.ts'
import { environment } from '#platform/env.ts'
import { isSameOrigin } from '#platform/http/same-origin.ts'
import { contentSecurityPolicy, SECURITY_HEADERS } from '#platform/http/security-headers.ts'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

const refusedOrigin = (): NextResponse =>
  NextResponse.json(
    {
      error: {
        code: 'refus.origine',
        message: 'Cette demande ne vient pas d’une page du guichet.',
        remedy: 'Revenez sur le guichet et recommencez depuis la page voulue.',
      },
    },
    { status: 403 },
  )

/** Every request: its id, its policy, its session kept alive, and no change asked by a page that is not ours. */
export const proxy = async (request: NextRequest): Promise<NextResponse> => {
  if (!READS.has(request.method) && !isSameOrigin(request.headers, environment().serverUrl))
    return refusedOrigin()
  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce, {
    admin: request.nextUrl.pathname.startsWith('/admin'),
    development: environment().development,
  })
  const headers = new Headers(request.headers)
  const requestId = randomUUID()
  headers.set('x-request-id', requestId)
  headers.set('x-nonce', nonce)
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('X-Request-Id', requestId)
  // Files and answers of the API carry their own policy.
  if (!request.nextUrl.pathname.startsWith('/api/'))
    response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  const session = request.cookies.get(SESSION_COOKIE)?.value
  const cookie = await slidingCookie(session, request.nextUrl.pathname, environment())
  if (cookie) response.headers.append('Set-Cookie', cookie)
  return response
}

export const config = { matcher: ['/((?!_next/|fonts/|icons/|dsfr/|favicon).*)'] }
