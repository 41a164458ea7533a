import type { Payload } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'

const settings = (payload: Payload) => ({
  collectionAuthConfig: payload.collections.users.config.auth,
  cookiePrefix: payload.config.cookiePrefix,
})

const text = (cookie: ReturnType<typeof generatePayloadCookie>): string => {
  if (typeof cookie !== 'string') throw new TypeError('a cookie is a line of text here')
  // Payload writes « Secure=true »: browsers read it so, other clients take neither for said.
  return cookie.replaceAll(/; (Secure|HttpOnly)=true/g, '; $1')
}

/** The cookie as Payload makes it: http-only, SameSite Lax, Secure on https, gone with the idle limit. */
export const sessionCookie = (payload: Payload, token: string): string =>
  text(generatePayloadCookie({ ...settings(payload), token }))

export const expiredSessionCookie = (payload: Payload): string =>
  text(generateExpiredPayloadCookie(settings(payload)))
