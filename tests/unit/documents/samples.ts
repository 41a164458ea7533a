import { grantedPosts } from '#tests/builders/conventions.ts'
import type { Block, DocumentModel } from '#documents/blocks.ts'
import type { DecisionLetterFacts } from '#documents/decision-letter/v1.ts'
import type { ReceiptFacts } from '#documents/receipt/v1.ts'

export const paragraphOf = (text: string): Block => ({ type: 'paragraph', content: [{ text }] })

export const letterOf = (
  blocks: readonly Block[],
  changes: Partial<DocumentModel> = {},
): DocumentModel => ({
  template: 'letter.v1',
  title: 'Lettre d’essai',
  language: 'fr',
  sender: ['Service instructeur', '1 rue de l’Exemple', '69003 Lyon'],
  recipient: ['Association d’essai', '38000 Grenoble'],
  place: 'Lyon',
  date: '15 juillet 2031',
  reference: 'ABC-2031-84-00042',
  subject: 'votre demande',
  blocks,
  verification: {
    code: 'BCDF-GHJK-LMNP-QRST',
    url: 'https://guichet.example/verifier/BCDF-GHJK-LMNP-QRST',
  },
  ...changes,
})

export const receiptFacts: ReceiptFacts = {
  reference: 'ABC-2031-84-00042',
  call: 'Un appel à projets',
  revision: { number: 3 },
  receivedAt: new Date('2031-07-15T12:32:00Z'),
  service: {
    name: 'Service instructeur',
    email: 'service@exemple.test',
    phone: '04 00 00 00 00',
    address: ['1 rue de l’Exemple', '69003 Lyon'],
  },
  structure: {
    name: 'Association d’essai',
    siret: '12345678900012',
    rna: 'W381234567',
    address: ['2 rue de l’Essai', '38000 Grenoble'],
  },
  project: 'Deux postes en Isère',
  asked: 2_105_214,
  etp: 150,
  filedBy: { name: 'Représentante légale', quality: 'présidente' },
  documents: [{ label: 'Relevé d’identité bancaire', fileName: 'rib.pdf', bytes: 84_211 }],
  fingerprint: '0123456789abcdef'.repeat(4),
  texts: {},
  verification: {
    code: 'BCDF-GHJK-LMNP-QRST',
    url: 'https://guichet.example/verifier/BCDF-GHJK-LMNP-QRST',
  },
}

const NOT_READ: ReadonlySet<string> = new Set([
  'type',
  'align',
  'template',
  'language',
  'id',
  'tone',
])

/** Every text of a model that one reads, in its order. */
export const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (NOT_READ.has(key) ? [] : wordsOf(part)))
}

/** A grant on two posts, the second one cut by the committee. */
export const decisionFacts: DecisionLetterFacts = {
  outcome: 'favourable',
  reference: receiptFacts.reference,
  call: receiptFacts.call,
  service: receiptFacts.service,
  structure: receiptFacts.structure,
  project: 'Deux postes en Isère',
  place: 'Lyon',
  date: '2031-08-12',
  filedOn: '2031-07-15',
  committee: { name: 'le comité régional', heldOn: '2031-08-05' },
  asked: 4_837_300,
  granted: 4_220_000,
  posts: grantedPosts,
  reasons: '',
  signatory: { name: 'Compte du responsable', quality: 'Responsable régional' },
  texts: {},
  verification: {
    code: 'BCDF-GHJK-LMNP-QRST',
    url: 'https://guichet.example/verifier/BCDF-GHJK-LMNP-QRST',
  },
}
