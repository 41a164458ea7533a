import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

import { describe, expect, it } from 'vitest'

import {
  addressOf,
  networkOf,
  PEER_HEADER,
  recordPeerAddresses,
} from '#platform/http/peer-address.ts'

describe('the address that limits count', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('is, of %s, %s', (address, network) => expect(networkOf(address)).toBe(network))

  const headers = new Headers({
    'x-forwarded-for': '203.0.113.1, 198.51.100.2',
    [PEER_HEADER]: '192.0.2.7',
  })

  it('is the socket’s, whatever a client says of itself', () =>
    expect(addressOf(headers, false)).toBe('192.0.2.7'))

  it('is the last hop when a proxy of the operator wrote it', () =>
    expect(addressOf(headers, true)).toBe('198.51.100.2'))

  it('is one for all when nothing says it', () =>
    expect(addressOf(new Headers(), true)).toBe('unknown'))

  it('is written by the server over what a request sends', async () => {
    recordPeerAddresses()
    recordPeerAddresses()
    const seen = Promise.withResolvers<IncomingMessage['headers']>()
    const server = createServer((request, response) => {
      seen.resolve(request.headers)
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    get({ host: '127.0.0.1', port, headers: { [PEER_HEADER]: '203.0.113.9' } }, (response) =>
      response.resume(),
    )
    expect((await seen.promise)[PEER_HEADER]).toBe('127.0.0.1')
    server.close()
  })
})
