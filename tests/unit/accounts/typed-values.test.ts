import { describe, expect, it } from 'vitest'

import { forgottenTyped, readTyped, typedCookie } from '#accounts/typed-values.ts'

const valueOf = (cookie: string): string =>
  cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';'))
const errors = [{ field: 'siret', message: 'Ce numéro n’existe pas.' }]

describe('what was typed in a plain form', () => {
  const body = { email: 'é@essai.test', password: 'secret', extra: 12 }

  it('comes back to its page, without what was not to be kept', () => {
    const cookie = typedCookie(
      { page: '/connexion?suite=%2F', body, errors },
      ['email', 'extra'],
      true,
    )
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Secure$/)
    expect(readTyped(valueOf(cookie), '/connexion')).toEqual({
      page: '/connexion',
      values: { email: 'é@essai.test' },
      errors,
    })
    expect(Buffer.from(valueOf(cookie), 'base64url').toString()).not.toContain('secret')
  })

  it('is nothing on another page', () => {
    const cookie = typedCookie({ page: '/connexion', body, errors }, ['email'], false)
    expect(readTyped(valueOf(cookie), '/inscription')).toEqual({
      page: '/inscription',
      values: {},
      errors: [],
    })
  })

  it('keeps the cookie small: errors before what was typed', () => {
    const long = Object.fromEntries(
      Array.from({ length: 20 }, (_, rank) => [`f${rank}`, 'é'.repeat(2000)]),
    )
    const cookie = typedCookie({ page: '/a', body: long, errors }, Object.keys(long), false)
    expect(cookie.length).toBeLessThan(4096)
    expect(readTyped(valueOf(cookie), '/a')).toEqual({ page: '/a', values: {}, errors })
  })

  it.each([
    '',
    'x',
    '%%%',
    Buffer.from('null').toString('base64url'),
    Buffer.from('{"page":"/a","values":{"x":{}},"errors":[1,{}]}').toString('base64url'),
  ])('takes nothing from a cookie that is not ours: %s', (value) =>
    expect(readTyped(value, '/a')).toEqual({ page: '/a', values: {}, errors: [] }),
  )

  it('is forgotten after a success', () => expect(forgottenTyped(false)).toContain('Max-Age=0'))
})
