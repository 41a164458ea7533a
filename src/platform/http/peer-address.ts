/**
 * The address a request comes from. Next hands headers to its handlers, never the socket, and lets a
 * client write `x-forwarded-for` itself: Node announces each request before anyone reads it, and the
 * socket's address is then written over whatever was sent.
 */
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

export const PEER_HEADER = 'x-guichet-peer'
const UNKNOWN = 'unknown'

const write = (message: unknown): void => {
  const { request } = message as { request: IncomingMessage }
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? UNKNOWN
}

/** To be called once, before the server listens; again changes nothing. */
export const recordPeerAddresses = (): void => subscribe('http.server.request.start', write)

/** A home is given a /64 of IPv6: its addresses are one. */
const prefixOf = (address: string): string => {
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const hidden = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array<string>(Math.max(hidden, 0)).fill('0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/** An address as limits count it: IPv4 whole, IPv6 by its network. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  return isIPv6(plain) ? prefixOf(plain) : plain
}

/**
 * The address that limits count.
 * @param trustProxy whether a proxy of ours stands in front: it then writes the last `x-forwarded-for`
 */
export const addressOf = (headers: Headers, trustProxy: boolean): string => {
  const forwarded = trustProxy
    ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined
  return networkOf(forwarded || headers.get(PEER_HEADER) || UNKNOWN)
}
