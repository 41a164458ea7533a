import type { GrantedPost } from '#decisions/decision.ts'
import type { ConventionContent } from '#convention/content.ts'
import { termOf } from '#convention/term.ts'
import type { ConventionDocument } from '#documents/convention/v1.ts'
import type { ConventionTemplate } from '#editions/convention-template.ts'
import type { BudgetLine } from '#funding/types.ts'

const paragraphOf = (text: string) => ({ type: 'paragraph', content: [{ text }] }) as const

/** A template of nothing but what tests look at. */
export const template: ConventionTemplate = {
  title: 'Convention d’essai',
  amendmentTitle: 'Avenant d’essai',
  preamble: [paragraphOf('Vu la décision notifiée le {decidedOn}.')],
  articles: [
    { key: 'object', title: 'Objet', blocks: [paragraphOf('{structure} réalise « {project} ».')] },
    {
      key: 'amount',
      title: 'Montant',
      blocks: [
        {
          type: 'list',
          ordered: false,
          items: [
            [paragraphOf('{amount}, soit {rate} de {cost}, pour {etp}')],
            [paragraphOf('IBAN {iban}')],
          ],
        },
      ],
    },
    {
      key: 'term',
      title: 'Durée',
      blocks: [paragraphOf('{months} mois, du {effectOn} au {endsOn} ; bilan le {interimDueOn}.')],
    },
  ],
  amendment: [
    { key: 'object', title: 'Objet', blocks: [paragraphOf('Modifie {amended} : {purpose}')] },
  ],
  durationMonths: 12,
  reports: [
    { key: 'interim', label: 'Bilan intermédiaire', monthsAfterEffect: 6 },
    { key: 'annual', label: 'Bilan annuel', monthsAfterEffect: 15 },
  ],
  indicatorColumns: ['En tout', 'Dont l’État'],
}

const line = (changes: Partial<BudgetLine>): BudgetLine => ({
  id: 'x',
  side: 'charges',
  account: '64',
  label: 'Charges de personnel',
  amount: 0,
  inKind: false,
  ...changes,
})

const budget: BudgetLine[] = [
  line({ id: 'c1', account: '641', label: 'Rémunération', amount: 7_500_000 }),
  line({
    id: 'p1',
    side: 'products',
    account: '74',
    label: 'Subvention',
    amount: 4_837_300,
    funder: { name: 'État', type: 'this_call', status: 'asked' },
  }),
  line({ id: 'p2', side: 'products', account: '75', label: 'Cotisations', amount: 2_662_700 }),
  line({ id: 'k1', account: '864', label: 'Bénévolat', amount: 300_000, inKind: true }),
  line({
    id: 'k2',
    side: 'products',
    account: '875',
    label: 'Dons',
    amount: 300_000,
    inKind: true,
  }),
]

/** Two posts, the second one granted in part. */
export const grantedPosts: readonly GrantedPost[] = [
  {
    id: 'a',
    title: 'Premier poste',
    etp: 100,
    cost: 4_800_000,
    asked: 2_947_300,
    granted: 2_947_300,
  },
  {
    id: 'b',
    title: 'Second poste',
    etp: 70,
    cost: 2_700_000,
    asked: 1_890_000,
    granted: 1_272_700,
  },
]

/** What a convention on these posts says. */
export const content: ConventionContent = {
  service: {
    name: 'Service instructeur',
    email: 'service@exemple.test',
    address: ['1 rue de l’Exemple', '69003 Lyon'],
  },
  structure: {
    name: 'Association d’essai',
    siret: '12345678900012',
    address: ['2 rue de l’Essai', '38000 Grenoble'],
  },
  signatories: {
    structure: { name: 'Compte de la présidente', quality: 'présidente' },
    state: { name: 'Compte du responsable', quality: 'responsable régional' },
  },
  project: 'Deux postes en Isère',
  decidedOn: '2031-08-12',
  posts: grantedPosts,
  budget,
  account: { iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' },
  term: termOf('2031-10-01', template),
  clause: '',
  purpose: '',
}

export const conventionDocument: ConventionDocument = {
  reference: 'ABC-2031-84-00042-C1',
  dossier: 'ABC-2031-84-00042',
  call: 'Un appel à projets',
  template,
  content,
  indicators: [
    { key: 'i1', report: 'interim', label: 'Heures', kind: 'integer', twofold: true },
    { key: 'a1', report: 'annual', label: 'Acteurs', kind: 'integer', twofold: false },
  ],
  funding: { callFunderType: 'this_call' },
  date: '2031-09-01',
  verification: {
    code: 'BCDF-GHJK-LMNP-QRST',
    url: 'https://guichet.example/verifier/BCDF-GHJK-LMNP-QRST',
  },
}
