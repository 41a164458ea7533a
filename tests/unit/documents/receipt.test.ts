import { describe, expect, it } from 'vitest'

import { receiptModel, type ReceiptFacts } from '#documents/receipt/v1.ts'
import { filled, placeholdersOf } from '#documents/wording.ts'

import { receiptFacts, wordsOf } from './samples.ts'

const textOf = (changes: Partial<ReceiptFacts> = {}): string =>
  wordsOf(receiptModel({ ...receiptFacts, ...changes }))
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ')

describe('the receipt of a dossier', () => {
  it.each([
    [
      'the date and hour of receipt (L04, R. 112-11-1)',
      'mardi 15 juillet 2031 à 14 h 32 (heure de Paris)',
    ],
    ['the service in charge (L04)', 'Service instructeur'],
    ['its e-mail address (L04)', 'service@exemple.test'],
    ['its postal address (L02)', '1 rue de l’Exemple\n69003 Lyon'],
    ['its telephone (L02, L04)', '04 00 00 00 00'],
    ['the date of the implied rejection (L02, L11)', 'lundi 15 septembre 2031'],
    [
      '« sous réserve que la demande soit complète » (L04)',
      'Sous réserve que votre demande soit complète',
    ],
    ['the rule that silence is a rejection (L11)', 'L. 231-4, 3°'],
    ['what happens when a document is missing (L08)', 'article L. 114-5'],
    ['that the reasons may be asked (L12)', 'article L. 232-4'],
    ['the ways and delays of appeal (L14)', 'tribunal administratif'],
    ['the identity of the structure by SIRET (L06)', '123 456 789 00012'],
    ['its RNA number (L06)', 'W381234567'],
    ['the reference', 'ABC-2031-84-00042'],
    ['the documents filed', 'rib.pdf\n84 Ko'],
    ['the amount asked', '21 052,14 €'],
    ['the posts asked', '1,5 ETP'],
    ['the fingerprint of what was filed', '01234567 89abcdef'],
    ['the revision of the call', 'version publiée n° 3'],
    ['the law that asks for it (L01, L03)', 'articles L. 112-3, L. 112-11 et R. 112-11-1'],
  ])('says %s', (_mention, words) => {
    expect(textOf()).toContain(words)
  })

  it('names by its address a structure that has neither SIRET nor RNA (L06)', () => {
    const text = textOf({
      structure: { name: 'Collectif', address: ['3 rue Neuve', '38000 Grenoble'] },
    })
    expect(text).toContain('Collectif')
    expect(text).toContain('3 rue Neuve\n38000 Grenoble')
    expect(text).not.toContain('Numéro SIRET')
  })

  it('speaks of the signed version only when one is awaited (R065)', () => {
    expect(textOf()).not.toContain('version signée')
    expect(textOf({ lateSignatureUntil: '2031-08-31' })).toContain('dimanche 31 août 2031')
  })

  it('takes the wording of the edition, with the facts in place', () => {
    const texts = { receipt_appeal: 'Recours de {structure}\n\nauprès de {service}.' }
    const text = textOf({ texts })
    expect(text).toContain('Recours de Association d’essai\nauprès de Service instructeur.')
    expect(text).not.toContain('telerecours')
  })

  it('falls back on its own wording rather than show an empty place', () => {
    const texts = { receipt_implicit_rejection: 'Voir le {nothing}.' }
    expect(textOf({ texts })).toContain('lundi 15 septembre 2031')
    expect(textOf({ texts })).not.toContain('{')
  })

  it('says plainly that no document was joined', () => {
    expect(textOf({ documents: [] })).toContain('Aucune pièce jointe')
  })

  it('reads its dates in the zone of the edition', () => {
    const text = textOf({ receivedAt: new Date('2031-07-15T02:00:00Z'), zone: 'America/Cayenne' })
    expect(text).toContain('lundi 14 juillet 2031 à 23 h (heure de la Guyane)')
    expect(text).toContain('dimanche 14 septembre 2031')
  })
})

describe('a wording', () => {
  it('names the places it leaves to facts', () => {
    expect(placeholdersOf('{a} et {b}, {a}')).toEqual(['a', 'b'])
    expect(filled('{a} !', { a: 'Oui' })).toBe('Oui !')
    expect(filled('{a} !', { a: undefined })).toBeUndefined()
    expect(filled('{constructor}', {})).toBeUndefined()
  })
})
