import { describe, expect, it } from 'vitest'

import { hashPassword, passwordMatches, weaknessOf } from '#accounts/passwords.ts'
import { hashOfToken, hasEnded, newDatedToken, newToken } from '#accounts/tokens.ts'

const owner = { email: 'camille.martin@essai.test', name: 'Camille Martin' }

describe('passwords', () => {
  it.each([
    ['court', 'short'],
    ['onze carac.', 'short'],
    ['aaaaaaaaaaaaaaaaaa', 'repeated'],
    ['abababababababab', 'repeated'],
    ['je suis Camille Martin', 'identity'],
    ['camille.martin-2025', 'identity'],
    ['x'.repeat(201), 'long'],
    ['quatre mots de passe', undefined],
    ['Guichet-demo-2025!', undefined],
    ['🐎🔋📎 correct.', undefined],
  ])('judges « %s »: %s', (password, weakness) =>
    expect(weaknessOf(password, owner)).toBe(weakness),
  )

  it('matches the one that was hashed and no other', async () => {
    const stored = await hashPassword('quatre mots de passe')
    expect(await passwordMatches('quatre mots de passe', stored)).toBe(true)
    expect(await passwordMatches('quatre mots de passé', stored)).toBe(false)
  })

  it('matches nothing for an account that is not there or has no password of this form', async () => {
    expect(await passwordMatches('', undefined)).toBe(false)
    expect(await passwordMatches('x', { hash: null, salt: null })).toBe(false)
    expect(await passwordMatches('x', { hash: 'abcdef', salt: 'ab' })).toBe(false)
  })
})

describe('tokens', () => {
  it('are never twice the same, and known by a hash that does not give them back', () => {
    const tokens = Array.from({ length: 100 }, newToken)
    expect(new Set(tokens).size).toBe(100)
    expect(hashOfToken(tokens[0] ?? '')).toMatch(/^[0-9a-f]{64}$/)
  })

  it('end at the instant they carry', () => {
    const end = new Date('2025-06-10T08:00:00Z')
    const token = newDatedToken(end)
    expect(hasEnded(token, new Date(end.getTime() - 1))).toBe(false)
    expect(hasEnded(token, end)).toBe(true)
    expect(hasEnded('', end)).toBe(true)
  })
})
