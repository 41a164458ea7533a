import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { actorOf } from '#access/actor.ts'
import type { Membership } from '#access/memberships.ts'
import { homeOf, localPath, plusQuery, withQuery } from '#accounts/return-path.ts'

describe('where one comes back to', () => {
  it.each([
    '/espace',
    '/dossiers/CSI-2025-84-00042/formulaire/budget?x=1#poste',
    '/',
    '/inscription/confirmer?jeton=a%2Fb',
  ])('keeps the local path « %s »', (path) => expect(localPath(path)).toBe(path))

  it.each([
    'https://ailleurs.test/',
    '//ailleurs.test',
    '/\\ailleurs.test',
    '/\t/ailleurs.test',
    '/x\\y',
    'javascript:alert(1)',
    'espace',
    '',
    undefined,
    ['/espace'],
    `/${'x'.repeat(600)}`,
    '/x\r\nSet-Cookie: a=b',
  ])('forgets %j', (given) => expect(localPath(given)).toBeUndefined())

  it('never leads to another site, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const path = localPath(`/${text}`)
        if (path !== undefined)
          expect(new URL(path, 'https://guichet.test').origin).toBe('https://guichet.test')
      }),
    )
  })

  it('adds to an address without losing what it has', () => {
    expect(plusQuery('/connexion?suite=%2Fespace', 'fait', 'deconnecte')).toBe(
      '/connexion?suite=%2Fespace&fait=deconnecte',
    )
    expect(plusQuery('/a?fait=x#b', 'fait', 'y')).toBe('/a?fait=y#b')
    expect(withQuery('/a', { b: undefined, c: '1&2' })).toBe('/a?c=1%262')
    expect(withQuery('/a', {})).toBe('/a')
  })
})

describe('where one works', () => {
  const home = (...memberships: Membership[]) =>
    homeOf(actorOf({ id: 'u', memberships }, new Date()))
  it.each<[string, Membership[]]>([
    ['/espace/structure', []],
    ['/espace', [{ role: 'applicant', right: 'reader', structure: 's' }]],
    ['/pilotage', [{ role: 'national_manager' }]],
    ['/administration', [{ role: 'admin' }]],
    ['/instruction', [{ role: 'instructor', region: '84' }]],
    ['/instruction', [{ role: 'regional_manager', region: '84' }]],
    [
      '/instruction',
      [
        { role: 'applicant', right: 'reader', structure: 's' },
        { role: 'instructor', region: '84' },
      ],
    ],
    ['/avis', [{ role: 'county_reviewer', departments: ['38'] }]],
    ['/avis', [{ role: 'coordinator', region: '84' }]],
    ['/avis', [{ role: 'national_member', organisation: 'anru' }]],
    [
      '/instruction',
      [
        { role: 'coordinator', region: '84' },
        { role: 'instructor', region: '84' },
      ],
    ],
  ])('is %s', (page, memberships) => expect(home(...memberships)).toBe(page))
})
