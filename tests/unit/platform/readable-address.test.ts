import { expect, it } from 'vitest'

import { readableAddress } from '#platform/http/readable-address.ts'

it.each([
  ['/', '/'],
  ['/appels-a-projets/%C3%A9t%C3%A9?page=2', '/appels-a-projets/%C3%A9t%C3%A9?page=2'],
  ['/connexion?suite=%E0%A4%A', '/connexion?suite=%E0%A4%A'],
  ['/%E0%A4%A', '/%25E0%25A4%25A'],
  ['/dossiers/100%?a=1?b=%', '/dossiers/100%25?a=1?b=%'],
])('reads %s as %s', (asked, read) => {
  expect(readableAddress(asked)).toBe(read)
  expect(() => decodeURIComponent(readableAddress(asked).split('?')[0] ?? '')).not.toThrow()
})
