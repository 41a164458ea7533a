/**
 * The HTTP status of a page that says that something is missing, forbidden or broken. The framework's
 * own way (`notFound()`) answers with an empty document that a script fills in afterwards: without
 * JavaScript such a page is blank (vercel/next.js#62228). Here the page is rendered like any other, and
 * the status is written on the answer that Node announced with the request.
 */
import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'

const EXCHANGE_HEADER = 'x-guichet-exchange'

type Exchanges = Map<string, ServerResponse>

// The server and its pages are bundled apart: what they share must belong to neither.
const shared = globalThis as typeof globalThis & { guichetExchanges?: Exchanges }
const exchanges = (): Exchanges => (shared.guichetExchanges ??= new Map())

const keep = (message: unknown): void => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
  const id = randomUUID()
  // Written over whatever was sent: a visitor never names an exchange.
  request.headers[EXCHANGE_HEADER] = id
  exchanges().set(id, response)
  response.once('close', () => exchanges().delete(id))
}

/** To be called once, before the server listens. */
export const recordExchanges = (): void => subscribe('http.server.request.start', keep)

/**
 * Gives the answer to a request another status than 200.
 * @param headers of the request, as a page reads them
 * @returns false when the answer is out of reach or already on its way
 */
export const answerWith = (headers: Pick<Headers, 'get'>, status: 403 | 404 | 500): boolean => {
  const response = exchanges().get(headers.get(EXCHANGE_HEADER) ?? '')
  if (!response || response.headersSent) return false
  response.statusCode = status
  return true
}
