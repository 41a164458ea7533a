/** What a structure is told of a request for corrections, from its opening to its end (R043, L08). */
import * as z from 'zod'

import { formatInstant } from '#i18n/dates.ts'

import { compose } from '../compose.ts'
import type { MailBlock } from '../content.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts, MEMBER_REASON } from './about-dossier.ts'
import { instant, quoted } from './schemas.ts'

const LONGEST_MESSAGE = 2000
const MOST_ITEMS = 200

/** What is asked about, then the question or the reason of a refusal. */
const items = z
  .array(z.strictObject({ label: quoted(300), words: quoted(600).optional() }))
  .max(MOST_ITEMS)

const lines = (list: z.output<typeof items>): string[] =>
  list.map(({ label, words }) => (words === undefined ? label : `${label}\u00a0: ${words}`))

export const correctionData = z.strictObject({
  ...aboutDossier,
  dueAt: instant,
  zone: z.string(),
  items,
  message: quoted(LONGEST_MESSAGE).optional(),
})

type Facts = z.output<typeof correctionData>

const due = ({ dueAt, zone }: Pick<Facts, 'dueAt' | 'zone'>): string =>
  formatInstant(new Date(dueAt), zone)

const asked = (facts: Facts): MailBlock[] => [
  'Points à compléter\u00a0:',
  { list: lines(facts.items) },
  dossierFacts(facts),
]

const ANSWER = { label: 'Répondre à la demande' } as const

export const correctionAsked = (facts: Facts): ComposedMail =>
  compose({
    subject: `Complétez votre dossier ${facts.reference}`,
    preview: `Réponse attendue avant le ${due(facts)}.`,
    before: [
      `Le service qui instruit le dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» a besoin de compléments. Vous avez jusqu’au ${due(facts)} pour les lui envoyer.`,
      ...(facts.message ? [{ facts: [['Message du service', facts.message]] } as const] : []),
      ...asked(facts),
    ],
    link: { ...ANSWER, url: facts.link },
    after: [
      'Seules les réponses et les pièces demandées sont ouvertes à la modification. Le délai au terme duquel le silence de l’administration vaut rejet est suspendu jusqu’à votre réponse, ou jusqu’à cette date si vous ne répondez pas (article L. 114-5 du code des relations entre le public et l’administration).',
    ],
    reason: MEMBER_REASON,
  })

export const correctionExtended = (facts: Facts): ComposedMail =>
  compose({
    subject: `Vous avez plus de temps pour compléter le dossier ${facts.reference}`,
    preview: `Nouvelle échéance\u00a0: ${due(facts)}.`,
    before: [
      `Le service vous laisse jusqu’au ${due(facts)} pour compléter le dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0».`,
      ...asked(facts),
    ],
    link: { ...ANSWER, url: facts.link },
    after: ['Ce que vous avez déjà enregistré est gardé.'],
    reason: MEMBER_REASON,
  })

export const correctionReminder = (facts: Facts): ComposedMail =>
  compose({
    subject: `Rappel\u00a0: complétez votre dossier ${facts.reference}`,
    preview: `Réponse attendue avant le ${due(facts)}.`,
    before: [
      `Le service attend vos compléments au dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» jusqu’au ${due(facts)}.`,
      ...asked(facts),
    ],
    link: { ...ANSWER, url: facts.link },
    after: [
      'Répondre à chaque point ne suffit pas\u00a0: pensez à envoyer vos réponses. Si le temps vous manque, écrivez au service avant cette date.',
    ],
    reason: MEMBER_REASON,
  })

export const correctionOverdueData = z.strictObject({
  ...correctionData.shape,
  reader: z.enum(['structure', 'service']),
})

const OVERDUE = {
  structure: {
    subject: (reference: string) => `Le délai pour compléter le dossier ${reference} est passé`,
    link: 'Répondre sans attendre',
    after:
      'Vous pouvez encore répondre tant que le service n’a pas clos sa demande\u00a0: faites-le sans attendre. Le délai au terme duquel le silence vaut rejet court de nouveau.',
    reason: MEMBER_REASON,
  },
  service: {
    subject: (reference: string) => `Compléments non reçus\u00a0: dossier ${reference}`,
    link: 'Ouvrir la demande',
    after:
      'Une réponse tardive reste possible tant que la demande n’est pas close. Vous pouvez reporter l’échéance, ou lever la demande.',
    reason: 'Vous recevez ce message parce que ce dossier relève de votre service.',
  },
} as const

export const correctionOverdue = (facts: z.output<typeof correctionOverdueData>): ComposedMail => {
  const words = OVERDUE[facts.reader]
  return compose({
    subject: words.subject(facts.reference),
    preview: `L’échéance était le ${due(facts)}.`,
    before: [
      `Les compléments demandés au dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» n’ont pas été envoyés avant le ${due(facts)}.`,
      ...asked(facts),
    ],
    link: { label: words.link, url: facts.link },
    after: [words.after],
    reason: words.reason,
  })
}

export const correctionClosedData = z.strictObject({
  ...aboutDossier,
  /** Taken back before it was judged, with the reason when one was given. */
  takenBack: z.boolean(),
  reason: quoted(LONGEST_MESSAGE).optional(),
  accepted: items,
  refused: items,
})

type Closed = z.output<typeof correctionClosedData>

const listed = (title: string, list: z.output<typeof items>): MailBlock[] =>
  list.length === 0 ? [] : [title, { list: lines(list) }]

const outcome = (facts: Closed): string => {
  if (facts.takenBack) return 'n’attend plus les compléments qu’il avait demandés'
  return facts.refused.length === 0
    ? 'a examiné vos compléments et les accepte tous'
    : 'a examiné vos compléments\u00a0: tous ne sont pas acceptés'
}

const afterwards = (facts: Closed): string =>
  facts.refused.length === 0
    ? 'Vous n’avez rien à faire\u00a0: l’instruction du dossier reprend son cours.'
    : 'Le service peut vous demander de nouveau les points refusés\u00a0: vous en seriez prévenu par un autre courriel.'

export const correctionClosed = (facts: Closed): ComposedMail =>
  compose({
    subject: facts.takenBack
      ? `La demande de compléments du dossier ${facts.reference} est levée`
      : `Vos compléments au dossier ${facts.reference} ont été examinés`,
    preview: `Le service ${outcome(facts)}.`,
    before: [
      `Le service chargé du dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» ${outcome(facts)}.`,
      ...(facts.reason ? [{ facts: [['Motif', facts.reason]] } as const] : []),
      ...listed('Points acceptés\u00a0:', facts.accepted),
      ...listed('Points refusés\u00a0:', facts.refused),
      dossierFacts(facts),
    ],
    link: { label: 'Voir le détail', url: facts.link },
    after: [afterwards(facts)],
    reason: MEMBER_REASON,
  })

export const correctionAnsweredData = z.strictObject({
  ...aboutDossier,
  items,
  late: z.boolean(),
})

/** To the one in charge of the dossier, or to its service. */
export const correctionAnswered = (facts: z.output<typeof correctionAnsweredData>): ComposedMail =>
  compose({
    subject: `Compléments reçus\u00a0: dossier ${facts.reference}`,
    preview: `«\u00a0${facts.structure}\u00a0» a répondu à votre demande.`,
    before: [
      `«\u00a0${facts.structure}\u00a0» a envoyé les compléments demandés au dossier ${facts.reference}${facts.late ? ', après l’échéance' : ''}.`,
      ...listed('Points complétés\u00a0:', facts.items),
      dossierFacts(facts),
    ],
    link: { label: 'Examiner les compléments', url: facts.link },
    after: [
      'Chaque point montre la réponse d’avant et celle d’après\u00a0: acceptez-le ou refusez-le.',
    ],
    reason: 'Vous recevez ce message parce que ce dossier relève de votre service.',
  })
