import * as z from 'zod'

import { formatDate } from '#i18n/dates.ts'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts } from './about-dossier.ts'
import { localDate, quoted } from './schemas.ts'

const LONGEST_NOTE = 4000

export const opinionConsultedData = z.strictObject({
  ...aboutDossier,
  /** Of an answer to who asked for more time. */
  granted: z.boolean().optional(),
  /** The office of which the opinion is asked, in words. */
  office: quoted(200),
  dueOn: localDate,
  note: quoted(LONGEST_NOTE).optional(),
})

type Facts = z.output<typeof opinionConsultedData>
type Kind = 'asked' | 'asked-again' | 'national' | 'reminder' | 'withdrawn' | 'granted' | 'refused'
type Words = { subject: string; preview: string; sentence: string; after: string; note: string }

const GIVE =
  'L’avis se donne sur le guichet, à côté du dossier\u00a0; ce que vous écrivez y est enregistré à mesure. Si vous ou votre employeur avez un intérêt dans ce dossier, déclarez-le sur cette même page.'

const of = ({ reference, structure }: Facts): string =>
  `le dossier ${reference} de «\u00a0${structure}\u00a0»`

const WORDS: Readonly<Record<Kind, (facts: Facts) => Words>> = {
  asked: (facts) => ({
    subject: `Avis demandé sur le dossier ${facts.reference}`,
    preview: `Il est attendu le ${formatDate(facts.dueOn)}.`,
    sentence: `Votre avis est demandé sur ${of(facts)}.`,
    after: GIVE,
    note: 'Message du service',
  }),
  'asked-again': (facts) => ({
    subject: `Avis demandé de nouveau sur le dossier ${facts.reference}`,
    preview: `Il est attendu le ${formatDate(facts.dueOn)}.`,
    sentence: `Votre avis est demandé de nouveau sur ${of(facts)}.`,
    after: GIVE,
    note: 'Message du service',
  }),
  national: (facts) => ({
    subject: `Comité technique national\u00a0: avis demandé sur le dossier ${facts.reference}`,
    preview: `Il est attendu le ${formatDate(facts.dueOn)}.`,
    sentence: `La structure candidate pour la première fois\u00a0: votre avis est demandé sur ${of(facts)}.`,
    after: GIVE,
    note: 'Message du service',
  }),
  reminder: (facts) => ({
    subject: `Rappel\u00a0: avis attendu sur le dossier ${facts.reference}`,
    preview: `Il est attendu le ${formatDate(facts.dueOn)}.`,
    sentence: `Votre avis sur ${of(facts)} n’est pas encore rendu.`,
    after:
      'Si le temps vous manque, demandez un délai sur cette page. Passé la date, l’instruction peut continuer sans cet avis.',
    note: 'Message du service',
  }),
  withdrawn: (facts) => ({
    subject: `Avis retiré sur le dossier ${facts.reference}`,
    preview: 'Vous n’avez rien à faire.',
    sentence: `Votre avis n’est plus demandé sur ${of(facts)}.`,
    after: 'Vous n’avez rien à faire. Ce que vous aviez écrit n’est pas transmis.',
    note: 'Motif',
  }),
  granted: (facts) => ({
    subject: `Délai accordé pour l’avis sur le dossier ${facts.reference}`,
    preview: `L’avis est attendu le ${formatDate(facts.dueOn)}.`,
    sentence: `Le délai que vous avez demandé pour ${of(facts)} est accordé.`,
    after: GIVE,
    note: 'Message du service',
  }),
  refused: (facts) => ({
    subject: `Délai refusé pour l’avis sur le dossier ${facts.reference}`,
    preview: `L’avis reste attendu le ${formatDate(facts.dueOn)}.`,
    sentence: `Le délai que vous avez demandé pour ${of(facts)} n’est pas accordé.`,
    after: GIVE,
    note: 'Motif',
  }),
}

/** To those who hold the office consulted; never to one who stands aside (R079). */
const consulted = (kind: Kind, facts: Facts): ComposedMail => {
  const { subject, preview, sentence, after, note } = WORDS[kind](facts)
  const due = kind === 'withdrawn' ? [] : [['Avis attendu le', formatDate(facts.dueOn)] as const]
  const said = facts.note ? [[note, facts.note] as const] : []
  return compose({
    subject,
    preview,
    before: [
      sentence,
      ...(due.length + said.length > 0 ? [{ facts: [...due, ...said] }] : []),
      dossierFacts(facts),
    ],
    link: { label: 'Ouvrir l’avis', url: facts.link },
    after: [after],
    reason: `Vous recevez ce message parce que votre compte est habilité à donner cet avis\u00a0: ${facts.office}.`,
  })
}

const told =
  (kind: Kind) =>
  (facts: Facts): ComposedMail =>
    consulted(kind, facts)

export const opinionAsked = told('asked')
export const opinionAskedAgain = told('asked-again')
export const nationalOpinionAsked = told('national')
export const opinionReminder = told('reminder')
export const opinionWithdrawn = told('withdrawn')
export const opinionExtensionAnswered = (facts: Facts): ComposedMail =>
  consulted(facts.granted ? 'granted' : 'refused', facts)
