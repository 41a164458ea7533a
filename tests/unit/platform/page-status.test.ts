import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { answerWith, recordExchanges } from '#platform/http/page-status.ts'

describe('status of a page', () => {
  let server: Server
  let address: string
  const seen: { id: string | null; given: boolean }[] = []

  beforeAll(async () => {
    recordExchanges()
    server = createServer((request, response) => {
      const headers = new Headers(request.headers as Record<string, string>)
      const given = request.url === '/absente' && answerWith(headers, 404)
      seen.push({ id: headers.get('x-guichet-exchange'), given })
      response.end('une page entière')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('is written on the very answer, whose body stays whole', async () => {
    const [present, missing] = await Promise.all([
      fetch(`${address}/presente`),
      fetch(`${address}/absente`),
    ])
    expect([present.status, missing.status]).toEqual([200, 404])
    expect(await missing.text()).toBe('une page entière')
  })

  it('cannot be written by naming the exchange of someone else', async () => {
    await fetch(`${address}/presente`, { headers: { 'x-guichet-exchange': 'chosen' } })
    expect(seen.at(-1)?.id).not.toBe('chosen')
  })

  it('is out of reach once the answer has gone, or without an exchange', async () => {
    await fetch(`${address}/absente`).then((answer) => answer.text())
    const { id, given } = seen.at(-1) ?? { id: null, given: false }
    expect(given).toBe(true)
    expect(answerWith(new Headers({ 'x-guichet-exchange': id ?? '' }), 500)).toBe(false)
    expect(answerWith(new Headers(), 404)).toBe(false)
  })
})
