import { describe, expect, it } from 'vitest'

import { contentSecurityPolicy, SECURITY_HEADERS } from '#platform/http/security-headers.ts'

const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )

describe('the policy of a page', () => {
  const page = directives(contentSecurityPolicy('abc', { admin: false, development: false }))

  it('runs the scripts of this very answer, and nothing that is written in it', () => {
    expect(page['script-src']).toBe("'self' 'nonce-abc' 'strict-dynamic'")
    expect(page['style-src']).toBe("'self'")
    expect(Object.values(page).join(' ')).not.toMatch(/unsafe|https?:|\*/)
  })

  it('refuses what is not named, frames of others, other bases and forms sent elsewhere', () => {
    expect(page).toMatchObject({
      'default-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'self'",
    })
  })

  it('lets the admin write styles, and never a script', () => {
    const admin = directives(contentSecurityPolicy('abc', { admin: true, development: false }))
    expect(admin).toEqual({ ...page, 'style-src': "'self' 'unsafe-inline'" })
  })
})

it('every answer forbids guessing its type', () => {
  expect(SECURITY_HEADERS).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  })
})
