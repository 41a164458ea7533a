import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readVerificationCode, verificationCode } from '#documents/verification.ts'

const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 })
const codeFrom = (seed: Uint8Array): string => {
  let offset = 0
  return verificationCode((size) =>
    Uint8Array.from({ length: size }, () => (seed[offset++ % seed.length] ?? 0) % 240),
  )
}

describe('a verification code', () => {
  it('is four groups of four letters that cannot be taken for digits nor make a word', () => {
    fc.assert(
      fc.property(bytes, (seed) => {
        expect(codeFrom(seed)).toMatch(/^([BCDFGHJ-NP-TV-XZ]{4}-){3}[BCDFGHJ-NP-TV-XZ]{4}$/)
      }),
    )
  })

  it('makes each letter as likely as another', () => {
    const every = Uint8Array.from({ length: 256 }, (_, index) => index)
    const counts = new Map<string, number>()
    let offset = 0
    const next = (size: number) => {
      const part = every.slice(offset % 256, (offset % 256) + size)
      offset += size
      return part
    }
    for (let code = 0; code < 15; code += 1)
      for (const letter of verificationCode(next).replaceAll('-', ''))
        counts.set(letter, (counts.get(letter) ?? 0) + 1)
    expect(counts.size).toBe(20)
    expect(new Set(counts.values())).toEqual(new Set([12]))
  })

  it('is never the same twice by default', () => {
    expect(new Set(Array.from({ length: 200 }, () => verificationCode())).size).toBe(200)
  })
})

describe('what a person types for a code', () => {
  it('is understood with or without hyphens and capitals, with spaces, and as a pasted address', () => {
    fc.assert(
      fc.property(bytes, (seed) => {
        const code = codeFrom(seed)
        for (const typed of [
          code,
          ` ${code.toLowerCase()} `,
          code.replaceAll('-', ''),
          code.replaceAll('-', ' '),
          code.replaceAll('-', '\u2011'),
          `https://guichet.example/verifier/${code}`,
          `https://guichet.example/verifier/${code}/`,
        ])
          expect(readVerificationCode(typed)).toBe(code)
      }),
    )
  })

  it('may hold a digit in place of the letter that it looks like', () => {
    expect(readVerificationCode('8CDF-6HJK-1MNP-QR5T')).toBe('BCDF-GHJK-LMNP-QRST')
    expect(readVerificationCode('2CDF GHJK IMNP QRST')).toBe('ZCDF-GHJK-LMNP-QRST')
  })

  it.each([
    '',
    'BCDF',
    'BCDF-GHJK-LMNP-QRSTV',
    'ACDF-GHJK-LMNP-QRST',
    '😀',
    '////',
    'BCDF-GHJK-LMNP-QR0T',
  ])('is refused when it cannot be a code: %j', (typed) =>
    expect(readVerificationCode(typed)).toBeUndefined(),
  )
})
