import { describe, expect, it } from 'vitest'

import { isDue, slidingCookie } from '#accounts/slide-session.ts'

let made = 0
const NOW = Math.floor(Date.now() / 1000)
const tokenOf = (ageInSeconds: number, lifetime = 7200): string => {
  made += 1
  const iat = NOW - ageInSeconds
  const claims = Buffer.from(JSON.stringify({ iat, exp: iat + lifetime, made })).toString(
    'base64url',
  )
  return `header.${claims}.signature`
}

const server = { serverUrl: 'https://guichet.test', port: 3000 }
const answering = () => {
  const calls: { url: string; headers: Headers }[] = []
  const fetcher = (url: string, init: RequestInit) => {
    calls.push({ url, headers: new Headers(init.headers) })
    return Promise.resolve(
      new Response(null, {
        headers: [
          ['Set-Cookie', 'a=b'],
          ['Set-Cookie', 'payload-token=new; Path=/'],
        ],
      }),
    )
  }
  return { calls, fetcher }
}

describe('a session in use', () => {
  it.each([
    [0, false],
    [600, false],
    [601, true],
    [7199, true],
    [7200, false],
  ])('aged %i s is due for another token: %s', (age, due) =>
    expect(isDue(tokenOf(age), NOW)).toBe(due),
  )

  it.each(['', 'x', 'a.b.c', `h.${Buffer.from('{"iat":"1"}').toString('base64url')}.s`])(
    'is not due when its token is not one: « %s »',
    (token) => expect(isDue(token, NOW)).toBe(false),
  )

  it('gets its new cookie from the server itself, as a page of the same site', async () => {
    const { calls, fetcher } = answering()
    const token = tokenOf(3000)
    expect(await slidingCookie(token, '/espace', server, fetcher)).toBe('payload-token=new; Path=/')
    expect(calls[0]?.url).toBe('http://127.0.0.1:3000/api/account/refresh')
    expect(calls[0]?.headers.get('cookie')).toBe(`payload-token=${token}`)
    expect(calls[0]?.headers.get('origin')).toBe('https://guichet.test')
  })

  it('asks once for the requests of one page', async () => {
    const { calls, fetcher } = answering()
    const token = tokenOf(3000)
    await Promise.all([1, 2, 3].map(() => slidingCookie(token, '/espace', server, fetcher)))
    expect(calls).toHaveLength(1)
  })

  it('leaves endpoints of accounts, fresh sessions and visitors alone', async () => {
    const { calls, fetcher } = answering()
    await slidingCookie(tokenOf(3000), '/api/account/sign-out', server, fetcher)
    await slidingCookie(tokenOf(3000), '/api/account/refresh', server, fetcher)
    await slidingCookie(tokenOf(5), '/espace', server, fetcher)
    await slidingCookie(undefined, '/espace', server, fetcher)
    expect(calls).toEqual([])
  })

  it('goes on as it was when the server does not answer', async () => {
    const failing = () => Promise.reject(new Error('no answer'))
    expect(await slidingCookie(tokenOf(3000), '/espace', server, failing)).toBeUndefined()
  })
})
