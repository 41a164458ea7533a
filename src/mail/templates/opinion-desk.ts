import * as z from 'zod'

import { formatDate } from '#i18n/dates.ts'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts } from './about-dossier.ts'
import { localDate, quoted } from './schemas.ts'

const LONGEST_NOTE = 4000

export const opinionDeskData = z.strictObject({
  ...aboutDossier,
  /** The office consulted, in words; absent when all those of the national committee are in. */
  office: quoted(200).optional(),
  /** Sense of the opinion, in words. */
  sense: quoted(60).optional(),
  dueOn: localDate.optional(),
  note: quoted(LONGEST_NOTE).optional(),
})

type Facts = z.output<typeof opinionDeskData>
type Kind = 'answered' | 'declined' | 'expired' | 'extension-asked' | 'national-received'
type Words = { subject: string; sentence: string; after: string }

const WORDS: Readonly<Record<Kind, (facts: Facts) => Words>> = {
  answered: ({ reference, office }) => ({
    subject: `Avis rendu sur le dossier ${reference}`,
    sentence: `Un avis est rendu sur le dossier ${reference}\u00a0: ${office ?? ''}.`,
    after: 'La fiche d’avis est dans la rubrique «\u00a0Avis\u00a0» du dossier.',
  }),
  declined: ({ reference, office }) => ({
    subject: `Avis décliné sur le dossier ${reference}`,
    sentence: `La demande d’avis sur le dossier ${reference} est déclinée\u00a0: ${office ?? ''}.`,
    after: 'Vous pouvez demander l’avis de nouveau, ou poursuivre l’instruction sans lui.',
  }),
  expired: ({ reference, office }) => ({
    subject: `Avis non rendu dans le délai sur le dossier ${reference}`,
    sentence: `Le délai est passé sans que l’avis soit rendu sur le dossier ${reference}\u00a0: ${office ?? ''}.`,
    after:
      'L’instruction peut continuer. L’avis peut encore être rendu en retard tant que le dossier est à l’étude.',
  }),
  'extension-asked': ({ reference, office }) => ({
    subject: `Délai demandé pour un avis sur le dossier ${reference}`,
    sentence: `Un délai est demandé pour l’avis sur le dossier ${reference}\u00a0: ${office ?? ''}.`,
    after: 'Accordez-le ou refusez-le dans la rubrique «\u00a0Avis\u00a0» du dossier.',
  }),
  'national-received': ({ reference }) => ({
    subject: `Comité technique national\u00a0: avis reçus sur le dossier ${reference}`,
    sentence: `Les organismes du comité technique national ont répondu sur le dossier ${reference}, ou leur délai est passé.`,
    after: 'Le dossier peut être présenté au comité régional.',
  }),
}

const entriesOf = ({ sense, dueOn, note }: Facts) => [
  ...(sense ? [['Sens de l’avis', sense] as const] : []),
  ...(dueOn ? [['Date demandée', formatDate(dueOn)] as const] : []),
  ...(note ? [['Motif', note] as const] : []),
]

/** To the desk that asked: the one in charge, those who follow, or the mailbox of the service. */
const desk =
  (kind: Kind) =>
  (facts: Facts): ComposedMail => {
    const { subject, sentence, after } = WORDS[kind](facts)
    const entries = entriesOf(facts)
    return compose({
      subject,
      preview: sentence,
      before: [sentence, ...(entries.length > 0 ? [{ facts: entries }] : []), dossierFacts(facts)],
      link: { label: 'Ouvrir le dossier', url: facts.link },
      after: [after],
      reason:
        'Vous recevez ce message parce que vous instruisez ce dossier, que vous le suivez, ou que cette adresse est celle du service chargé du dossier.',
    })
  }

export const opinionAnswered = desk('answered')
export const opinionDeclined = desk('declined')
export const opinionExpired = desk('expired')
export const opinionExtensionAsked = desk('extension-asked')
export const nationalOpinionReceived = desk('national-received')
