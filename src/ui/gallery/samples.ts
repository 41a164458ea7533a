import type { Block } from '#documents/blocks.ts'
import { formatCents } from '#i18n/numbers.ts'
import type { PostAssessment, Verdict } from '#funding/types.ts'

/** Invented figures: those of no call. */
export const assessment: PostAssessment = {
  id: 'poste-1',
  maximum: 2_400_000,
  account: [
    {
      label: `60\u202f% du coût du poste (${formatCents(4_800_000)})`,
      amount: 2_880_000,
      article: 'Article 4.1',
    },
    {
      label: 'Plafond pour 0,8 ETP pendant 12 mois',
      amount: 2_400_000,
      article: 'Article 4.2',
      retained: true,
    },
    { label: 'Reste après les autres aides de l’État', amount: 3_100_000, article: 'Article 4.4' },
  ],
  stateRate: 5000,
  cofinancing: 2_400_000,
  verdicts: [
    {
      rule: 'plafond',
      severity: 'blocking',
      subject: { kind: 'post', id: 'poste-1' },
      article: 'Article 4.2',
      message: `Vous demandez ${formatCents(2_800_000)} pour ce poste. Le plafond pour 0,8\u00a0ETP pendant 12\u00a0mois est de ${formatCents(2_400_000)}. Ramenez la demande à ce montant, ou demandez une dérogation.`,
      compared: [
        { label: 'Montant demandé', amount: 2_800_000 },
        {
          label: 'Plafond pour 0,8 ETP',
          amount: 2_400_000,
          article: 'Article 4.2',
          retained: true,
        },
      ],
      passing: 2_400_000,
    },
  ],
}

const project = { kind: 'project' } as const

export const verdicts: readonly Verdict[] = [
  {
    rule: 'taux',
    severity: 'ok',
    subject: project,
    article: 'Article 4.1',
    message: 'La demande ne dépasse pas 60\u202f% du coût.',
    compared: [],
  },
  {
    rule: 'convention',
    severity: 'information',
    subject: project,
    article: 'Article 7',
    message: 'Au-dessus de ce montant, une convention est signée.',
    compared: [],
  },
  {
    rule: 'cofinancement',
    severity: 'warning',
    subject: project,
    article: 'Article 4.3',
    message: 'Les cofinancements couvrent 36\u202f% du coût\u202f; l’appel en attend 40\u202f%.',
    compared: [],
  },
]

/** A text with one block of each type. */
export const blocks: readonly Block[] = [
  { type: 'heading', level: 2, text: 'Ce que l’appel finance' },
  {
    type: 'paragraph',
    content: [
      { text: 'L’aide couvre ' },
      { text: 'une part du coût des postes', bold: true },
      { text: ' pendant douze mois. Le détail est dans ' },
      { text: 'l’annexe financière', href: '#textes' },
      { text: '.' },
    ],
  },
  {
    type: 'list',
    ordered: false,
    items: [
      [{ type: 'paragraph', content: [{ text: 'les salaires et les cotisations\u202f;' }] }],
      [{ type: 'paragraph', content: [{ text: 'les frais de déplacement.' }] }],
    ],
  },
  { type: 'heading', level: 3, text: 'Montants' },
  {
    type: 'table',
    caption: 'Exemple de calcul',
    head: ['Ligne', 'Montant'],
    rows: [
      ['Coût du poste', formatCents(4_800_000)],
      ['Aide demandée', formatCents(2_400_000)],
      ['Reste à financer', formatCents(2_400_000)],
    ],
    align: ['left', 'right'],
    totals: 1,
  },
  {
    type: 'callout',
    title: 'Priorité aux nouveaux territoires',
    tone: 'focus',
    content: [
      {
        type: 'paragraph',
        content: [{ text: 'Les territoires sans poste financé passent d’abord.' }],
      },
    ],
  },
  {
    type: 'note',
    number: 1,
    content: [{ text: 'ETP\u00a0: équivalent temps plein.', italic: true }],
  },
  {
    type: 'facts',
    entries: [
      { term: 'Pour qui', value: 'Associations et collectivités' },
      { term: 'Durée', value: '12 mois' },
    ],
  },
  {
    type: 'signature',
    lines: ['Fait à Paris, le lundi 3 mars 2031', 'Pour la directrice, la cheffe de bureau'],
  },
]
