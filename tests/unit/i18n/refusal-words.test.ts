import { describe, expect, it } from 'vitest'

import { refusalInWords, refusalNamed } from '#i18n/refusal-words.ts'
import { refusals } from '#i18n/refusals.ts'

describe('a refusal that an address names', () => {
  it.each(Object.keys(refusals))('%s is told with what to do about it, well spaced', (code) => {
    const { sentence, remedy } = refusals[code]!
    const told = refusalInWords(code) ?? ''
    expect(told.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      `${sentence} ${remedy}`.replace(/[\u00a0\u202f]/g, ' '),
    )
    expect(told).not.toMatch(/ [;?!:»]/)
  })

  it.each([undefined, '', 'refus.inconnu', 'constructor', '__proto__', 'toString'])(
    'is none when it is %s',
    (code) => {
      expect(refusalNamed(code)).toBeUndefined()
      expect(refusalInWords(code)).toBeUndefined()
    },
  )
})
