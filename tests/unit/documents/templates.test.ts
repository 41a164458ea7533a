import { describe, expect, it } from 'vitest'

import { annexModel, type AnnexFacts } from '#documents/annex/v1.ts'
import { dossierModel, type DossierFacts } from '#documents/dossier/v1.ts'
import { opinionSheetModel, type OpinionSheetFacts } from '#documents/opinion-sheet/v1.ts'
import type { DocumentModel } from '#documents/blocks.ts'

import { paragraphOf, receiptFacts, wordsOf } from './samples.ts'

const textOf = (model: DocumentModel): string =>
  wordsOf(model)
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ')

const draft: DossierFacts = {
  ...receiptFacts,
  service: ['Service instructeur'],
  printedAt: new Date('2031-07-01T08:00:00Z'),
  answers: [paragraphOf('Une réponse.')],
}
const filing = { at: receiptFacts.receivedAt, fingerprint: receiptFacts.fingerprint }

describe('the printed dossier', () => {
  it('says that a draft is not filed, and shows neither filing nor fingerprint nor signature', () => {
    const text = textOf(dossierModel(draft))
    expect(text).toContain('Brouillon, non déposé')
    expect(text).toContain('mardi 1er juillet 2031')
    expect(text).not.toMatch(/Empreinte|Déposé le|Signé|Signature/)
  })

  it('shows when it was filed, its fingerprint, its answers and documents', () => {
    const model = dossierModel({
      ...draft,
      filing: { ...filing, signatory: { name: 'Représentante légale', quality: 'Présidente' } },
    })
    const text = textOf(model)
    expect(model.title.replace(/\s/g, ' ')).toBe('Demande de subvention n° ABC-2031-84-00042')
    for (const words of [
      'mardi 15 juillet 2031 à 14 h 32',
      '01234567 89abcdef',
      'Une réponse.',
      'rib.pdf',
      'Signé électroniquement par Représentante légale',
      'Présidente',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('Brouillon')
  })

  it('leaves room for a hand-written signature when a signed version is awaited (R065)', () => {
    expect(textOf(dossierModel({ ...draft, filing }))).toContain(
      'Nom, prénom et qualité du signataire',
    )
  })

  it('takes the title and the form’s name from the edition', () => {
    const texts = { dossier_title: 'Candidature {reference}', dossier_form: 'Formulaire {call}.' }
    const text = textOf(dossierModel({ ...draft, texts }))
    expect(text).toContain('Candidature ABC-2031-84-00042')
    expect(text).toContain('Formulaire Un appel à projets.')
  })
})

const annex: AnnexFacts = {
  edition: {
    title: 'Un appel à projets',
    sections: [
      { key: 'missions', title: 'Missions', blocks: [paragraphOf('Accompagner.')] },
      { key: 'other', title: 'Autre partie', blocks: [paragraphOf('Hors annexe.')] },
    ],
    documents: [
      { key: 'rib', label: 'RIB', required: true, indispensable: true, source: 'annexe 2' },
      { key: 'accounts', label: 'Comptes', required: true, visibleIf: 'association' },
      { key: 'proof', label: 'Attestation', requiredIf: 'zone' },
      { key: 'free', label: 'Autre document', help: 'Tout ce qui aide.' },
    ],
  },
  annex: {
    key: 'annex_2',
    title: 'Annexe 2',
    kind: 'generated',
    sections: ['missions'],
    includeDocuments: true,
  },
  revision: { number: 4 },
  publishedOn: '2031-06-02',
  publisher: ['Administration centrale'],
}

describe('an annex of the call', () => {
  it('holds the sections it names and no other, and says of which version it is (R131–R143)', () => {
    const text = textOf(annexModel(annex))
    expect(text).toContain('Missions\nAccompagner.')
    expect(text).not.toContain('Hors annexe.')
    expect(text).toContain('version publiée n° 4')
    expect(text).toContain('lundi 2 juin 2031')
  })

  it.each([
    ['RIB', 'Toujours', 'Indispensable à l’étude du dossier.\nSource : annexe 2.'],
    ['Comptes', 'Selon votre situation', ''],
    ['Attestation', 'Selon votre situation', ''],
    ['Autre document', 'Si elle est utile', 'Tout ce qui aide.'],
  ])('lists « %s » as asked « %s »', (label, when, details) => {
    const table = annexModel(annex).blocks.find((block) => block.type === 'table')
    const row = table?.type === 'table' ? table.rows.find(([first]) => first === label) : undefined
    expect(row?.map((cell) => cell.replace(/\u00a0/g, ' '))).toEqual([label, when, details])
  })

  it('is refused when it names a section that the edition does not have', () => {
    const wrong = { ...annex, annex: { ...annex.annex, sections: ['nowhere'] } }
    expect(() => annexModel(wrong)).toThrow(/unknown section nowhere/)
  })
})

const sheet: OpinionSheetFacts = {
  reference: 'ABC-2031-84-00042',
  call: 'Un appel à projets',
  structure: 'Association d’essai',
  asked: 2_105_214,
  etp: 50,
  asking: ['Direction régionale'],
  answering: ['Direction départementale'],
  requestedAt: new Date('2031-07-16T08:00:00Z'),
  dueOn: '2031-07-31',
  questions: [
    { label: 'Le porteur est-il connu ?', answer: 'Oui', comment: 'Depuis dix ans.' },
    { label: 'La zone est-elle couverte ?' },
  ],
}

describe('the sheet of an opinion', () => {
  it('shows what is asked and by when, as long as no opinion is given (R073, R074)', () => {
    const text = textOf(opinionSheetModel(sheet))
    expect(text).toContain('jeudi 31 juillet 2031')
    expect(text).toContain('La zone est-elle couverte ?\nÀ compléter')
    expect(text).toContain('L’avis n’a pas encore été rendu.')
  })

  it.each([
    ['favourable', 'Favorable'],
    ['reserved', 'Réservé'],
    ['unfavourable', 'Défavorable'],
    ['none', 'Sans avis'],
  ] as const)('says « %s » in words, with its reasons and its author', (opinion, words) => {
    const given = {
      at: sheet.requestedAt,
      opinion,
      reasons: 'Parce que.',
      author: 'Pour la direction',
    }
    expect(textOf(opinionSheetModel({ ...sheet, given }))).toMatch(
      new RegExp(`Avis\n${words}\n[\\s\\S]*Parce que\\.\n[\\s\\S]*Pour la direction`),
    )
  })
})
