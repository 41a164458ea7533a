import { describe, expect, it } from 'vitest'

import {
  isLegalCategory,
  kindOfLegalCategory,
  legalCategoryGroups,
  legalCategoryLabel,
} from '#accounts/legal-categories.ts'

describe('legal categories (requirements §4)', () => {
  it.each([
    ['9220', 'association'],
    ['9210', 'association'],
    ['9260', 'association'],
    ['9224', 'association'],
    ['7210', 'collectivite'],
    ['7220', 'collectivite'],
    ['7230', 'collectivite'],
    ['7344', 'collectivite'],
    ['7346', 'collectivite'],
    ['7355', 'collectivite'],
    ['7361', 'etablissement_public'],
    ['7389', 'etablissement_public'],
    ['4140', 'etablissement_public'],
    ['9300', 'autre'],
    ['9240', 'autre'],
    ['7410', 'autre'],
    ['5710', 'autre'],
    ['1000', 'autre'],
  ])('takes %s for « %s »', (code, kind) => expect(kindOfLegalCategory(code)).toBe(kind))

  it('lists each code once, with its name, under the kind that it has', () => {
    const codes = legalCategoryGroups.flatMap(({ categories }) =>
      categories.map(({ code }) => code),
    )
    expect(new Set(codes).size).toBe(codes.length)
    for (const { kind, categories } of legalCategoryGroups)
      for (const { code, label } of categories) {
        expect(isLegalCategory(code)).toBe(true)
        expect(label).not.toBe('')
        expect(kindOfLegalCategory(code)).toBe(kind)
      }
  })

  it.each(['', '922', '92200', 'abcd', '0123', '9220 '])(
    'does not take « %s » for a code',
    (code) => expect(isLegalCategory(code)).toBe(false),
  )

  it('names a code that the form does not list by itself', () => {
    expect(legalCategoryLabel('9220')).toBe('Association déclarée')
    expect(legalCategoryLabel('9224')).toBe('9224')
  })
})
