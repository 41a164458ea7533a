/**
 * Keeps a session alive while it is used, with or without JavaScript: the server that receives a page or
 * a save asks its own endpoint for a new token when the one sent is older than ten minutes. Pages cannot
 * set cookies themselves, and what stands in front of them has no database.
 */
import { log } from '#platform/log.ts'
import { systemNow } from '#platform/clock.ts'

const SLIDES_AFTER_SECONDS = 10 * 60
const KEPT_FOR_MILLISECONDS = 60_000
const DEADLINE_IN_MILLISECONDS = 2000
export const SESSION_COOKIE = 'payload-token'
const REFRESH = '/api/account/refresh'

type Server = { serverUrl: string; port: number }
type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The instants of a token, in seconds; not verified here, since the endpoint does. */
const readToken = (token: string): { iat: number; exp: number } | undefined => {
  try {
    const read: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    if (typeof read !== 'object' || read === null || !('iat' in read) || !('exp' in read))
      return undefined
    const { iat, exp } = read
    return typeof iat === 'number' && typeof exp === 'number' ? { iat, exp } : undefined
  } catch {
    return undefined
  }
}

/** Whether a token is due for another: old enough, and not over yet. */
export const isDue = (token: string, nowInSeconds: number): boolean => {
  const read = readToken(token)
  return (
    read !== undefined && nowInSeconds - read.iat > SLIDES_AFTER_SECONDS && nowInSeconds < read.exp
  )
}

/** Requests of one page arrive together with one token: they share one answer. */
const underWay = new Map<string, Promise<string | undefined>>()

const ask = async (
  token: string,
  { serverUrl, port }: Server,
  fetcher: Fetch,
): Promise<string | undefined> => {
  try {
    const response = await fetcher(`http://127.0.0.1:${port}${REFRESH}`, {
      method: 'POST',
      headers: { Cookie: `${SESSION_COOKIE}=${token}`, Origin: new URL(serverUrl).origin },
      signal: AbortSignal.timeout(DEADLINE_IN_MILLISECONDS),
    })
    return response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`))
  } catch (error) {
    log.error('session.slide', error)
    return undefined
  }
}

/**
 * The cookie to send with the answer to a request, when its session is due for another token.
 * @param token the session cookie of the request
 * @param path path of the request; those of accounts decide of the cookie themselves
 */
export const slidingCookie = (
  token: string | undefined,
  path: string,
  server: Server,
  fetcher: Fetch = fetch,
): Promise<string | undefined> => {
  const present = token !== undefined && !path.startsWith('/api/account/') ? token : undefined
  if (present === undefined || !isDue(present, systemNow().getTime() / 1000))
    return Promise.resolve(undefined)
  const known = underWay.get(present)
  if (known) return known
  const asked = ask(present, server, fetcher)
  underWay.set(present, asked)
  setTimeout(() => underWay.delete(present), KEPT_FOR_MILLISECONDS).unref()
  return asked
}
