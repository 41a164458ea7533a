import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { boundRequest } from '#access/rest/bounded-request.ts'

const request = (body?: string, headers?: Record<string, string>): PayloadRequest =>
  new Request('http://localhost/', {
    method: 'POST',
    ...(body === undefined ? {} : { body }),
    ...(headers ? { headers } : {}),
  }) as unknown as PayloadRequest

describe('the body of a request, bounded', () => {
  it('is read whole up to the bound, as text or as JSON', async () => {
    const text = request('12345')
    boundRequest(text, 5)
    expect(await text.text?.()).toBe('12345')
    const json = request('{"a":1}')
    boundRequest(json, 7)
    expect(await json.json?.()).toEqual({ a: 1 })
  })

  it('is not read beyond it', async () => {
    const req = request('123456')
    boundRequest(req, 5)
    await expect(req.text?.()).rejects.toMatchObject({ code: 'refus.trop_grand' })
  })

  it('is refused at once when it announces itself as larger', () => {
    const req = request('1', { 'content-length': '6' })
    expect(() => boundRequest(req, 5)).toThrow(
      expect.objectContaining({ code: 'refus.trop_grand', status: 413 }),
    )
  })

  it('may be absent', () => {
    const req = request()
    boundRequest(req, 0)
    expect(req.body).toBeNull()
  })
})
