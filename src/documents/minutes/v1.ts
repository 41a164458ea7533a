import { formatDate, formatInstant, localDateOf, PARIS } from '#i18n/dates.ts'
import { formatCents } from '#i18n/numbers.ts'

import type { Block, DocumentModel } from '../blocks.ts'
import { facts, heading, paragraph, paragraphs } from '../writing.ts'

export type MinutesOutcome = 'favourable' | 'partial' | 'waitlisted' | 'unfavourable' | 'adjourned'

export type MinutesFacts = {
  name: string
  /** The nation gives an opinion where a region decides (R069); regional when absent. */
  kind?: 'regional' | 'national'
  call: string
  /** Lines naming the service that holds the committee. */
  service: readonly string[]
  heldAt: Date
  openedAt?: Date
  closedAt: Date
  place?: string
  /** IANA zone of the edition's calendar, Europe/Paris when absent. */
  zone?: string
  quorum: number
  members: readonly {
    name: string
    quality: string
    voting: boolean
    presence: 'present' | 'excused' | 'absent' | 'expected'
  }[]
  items: readonly {
    reference: string
    structure: string
    /** Cents. */
    asked: number
    granted: number
    outcome: MinutesOutcome
    /** On the waiting list. */
    rank?: number
    reason?: string
    recusals: readonly { name: string; reason: string }[]
    /** Voting members who were there for this dossier. */
    voters: number
    /** How they voted, when the committee counted. */
    votes?: { for: number; against: number; abstained: number }
  }[]
  /** As the session closed, its own grants taken off; cents. */
  envelopes: readonly { name: string; amount: number; granted: number; left: number }[]
}

const OUTCOMES: Readonly<Record<MinutesOutcome, string>> = {
  favourable: 'Accord',
  partial: 'Accord partiel',
  waitlisted: 'Liste d’attente',
  unfavourable: 'Refus',
  adjourned: 'Ajournement',
}

const OPINIONS: Readonly<Record<MinutesOutcome, string>> = {
  ...OUTCOMES,
  favourable: 'Avis favorable',
  partial: 'Avis favorable, montant réduit',
  unfavourable: 'Avis défavorable',
}

const WORDS = {
  regional: {
    outcomes: OUTCOMES,
    decision: 'Décision',
    decisions: 'Décisions',
    granted: 'Accordé',
    inSession: 'Accordé en séance',
    left: 'Reste',
  },
  national: {
    outcomes: OPINIONS,
    decision: 'Avis',
    decisions: 'Avis rendus',
    granted: 'Montant retenu',
    inSession: 'Avis favorables',
    left: 'Reste s’ils sont suivis',
  },
} as const

type Words = (typeof WORDS)[keyof typeof WORDS]

const PRESENCES: Readonly<Record<MinutesFacts['members'][number]['presence'], string>> = {
  present: 'Présent',
  excused: 'Excusé',
  absent: 'Absent',
  // Nobody noted that this member came.
  expected: 'Absent',
}

const attendance = ({ members }: MinutesFacts): Block => ({
  type: 'table',
  caption: 'Membres du comité et présences',
  head: ['Membre', 'Qualité', 'Voix', 'Présence'],
  align: ['left', 'left', 'left', 'left'],
  rows: members.map(({ name, quality, voting, presence }) => [
    name,
    quality,
    voting ? 'Délibérative' : 'Consultative',
    PRESENCES[presence],
  ]),
})

type Item = MinutesFacts['items'][number]

const outcomeOf = ({ outcome, rank }: Item, { outcomes }: Words): string =>
  rank === undefined ? outcomes[outcome] : `${outcomes[outcome]}, rang ${rank}`

const decisions = ({ items }: MinutesFacts, words: Words): Block => ({
  type: 'table',
  caption: 'Dossiers examinés, dans leur ordre',
  head: ['Dossier', 'Structure', 'Demandé', words.decision, words.granted],
  align: ['left', 'left', 'right', 'left', 'right'],
  rows: [
    ...items.map((item) => [
      item.reference,
      item.structure,
      formatCents(item.asked),
      outcomeOf(item, words),
      formatCents(item.granted),
    ]),
    [
      'Total',
      '',
      formatCents(items.reduce((total, { asked }) => total + asked, 0)),
      '',
      formatCents(items.reduce((total, { granted }) => total + granted, 0)),
    ],
  ],
  totals: 1,
})

const envelopes = ({ envelopes: rows }: MinutesFacts, words: Words): Block => ({
  type: 'table',
  caption: 'Enveloppes à l’issue de la séance',
  head: ['Enveloppe', 'Montant', words.inSession, words.left],
  align: ['left', 'right', 'right', 'right'],
  rows: rows.map(({ name, amount, granted, left }) => [
    name,
    formatCents(amount),
    formatCents(granted),
    formatCents(left),
  ]),
})

const votesOf = ({ votes }: Item): string | undefined =>
  votes &&
  `${votes.for} pour, ${votes.against} contre, ${votes.abstained} ${votes.abstained > 1 ? 'abstentions' : 'abstention'}`

const detail = (item: Item, words: Words): Block[] => [
  { type: 'heading', level: 3, text: `${item.reference} – ${item.structure}` },
  facts({
    [words.decision]: outcomeOf(item, words),
    [words.granted]: item.granted > 0 ? formatCents(item.granted) : undefined,
    'Voix délibératives': String(item.voters),
    Vote: votesOf(item),
    Déports: item.recusals.map(({ name, reason }) => `${name} (${reason})`).join('\u202f; '),
  }),
  ...paragraphs(item.reason),
]

/** Minutes of a session: who came, who stood aside, what was decided and why, what is left. */
export const minutesModel = (minutes: MinutesFacts): DocumentModel => {
  const zone = minutes.zone ?? PARIS
  const words = WORDS[minutes.kind ?? 'regional']
  const { present, voting } = {
    present: minutes.members.filter((one) => one.voting && one.presence === 'present').length,
    voting: minutes.members.filter((one) => one.voting).length,
  }
  return {
    template: 'minutes.v1',
    title: 'Procès-verbal du comité',
    language: 'fr',
    sender: minutes.service,
    date: formatDate(localDateOf(minutes.closedAt, zone)),
    subject: minutes.call,
    blocks: [
      facts({
        Comité: minutes.name,
        Convocation: formatInstant(minutes.heldAt, zone),
        Lieu: minutes.place,
        'Séance ouverte le': minutes.openedAt && formatInstant(minutes.openedAt, zone),
        'Séance close le': formatInstant(minutes.closedAt, zone),
      }),
      heading('Présences'),
      paragraph(
        `${present} ${present > 1 ? 'membres présents' : 'membre présent'} sur ${voting} ayant voix délibérative\u00a0; quorum\u00a0: ${minutes.quorum}.`,
      ),
      attendance(minutes),
      heading(words.decisions),
      decisions(minutes, words),
      heading('Examen des dossiers'),
      ...minutes.items.flatMap((item) => detail(item, words)),
      heading('Enveloppes'),
      envelopes(minutes, words),
      { type: 'signature', lines: ['La présidence du comité'] },
    ],
  }
}
