import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { typeset, unbreakable } from '#i18n/typeset.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe('unbreakable spaces on screen', () => {
  it.each([
    ['Qui ? Vous !', 'Qui\u202f? Vous\u202f!'],
    ['un ; deux : trois', 'un\u202f; deux\u00a0: trois'],
    ['la rubrique « Contacts »', 'la rubrique «\u00a0Contacts\u00a0»'],
    ['4 500 000 € et 70 %', '4\u202f500\u202f000\u202f€ et 70\u202f%'],
    ['à 23 h 59', 'à 23\u00a0h\u00a059'],
    ['0,5 ETP', '0,5\u00a0ETP'],
    ['le n° 12', 'le n°\u00a012'],
    ['le 4 et le 15 juillet 2031', 'le 4 et le 15 juillet 2031'],
    ['2 hommes', '2 hommes'],
  ])('%s', (typed, shown) => {
    expect(unbreakable(typed)).toBe(shown)
  })

  it('changes nothing but the kind of spaces, and once is enough', () => {
    const typed = fc.string({
      unit: fc.constantFrom(' ', '«', '»', ';', ':', '?', '!', '€', '%', '1', '23', 'h', 'n°', 'a'),
    })
    fc.assert(
      fc.property(typed, (text) => {
        const shown = unbreakable(text)
        expect(plain(shown)).toBe(text)
        expect(unbreakable(shown)).toBe(shown)
      }),
    )
  })

  it('reaches what a text writes from what it is given', () => {
    const texts = typeset({ fill: (name: string): string => `Ouvrir « ${name} » : voir` })
    expect(texts.fill('Ain')).toBe('Ouvrir «\u00a0Ain\u00a0»\u00a0: voir')
  })

  it('goes through lists and records, and leaves addresses as they are', () => {
    const link = { text: 'Voir : ici', href: 'https://exemple.fr/a ?b', bold: true, count: 2 }
    expect(typeset([{ links: [link], nothing: null }])).toEqual([
      { links: [{ ...link, text: 'Voir\u00a0: ici' }], nothing: null },
    ])
  })
})
