import * as z from 'zod'

import { formatInstant } from '#i18n/dates.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts, MEMBER_REASON } from './about-dossier.ts'
import { instant, quoted } from './schemas.ts'

export const dossierReroutedData = z.strictObject({
  ...aboutDossier,
  reader: z.enum(['structure', 'sender', 'receiver']),
  /** The service that had it until now. */
  sender: quoted(200),
  receivedAt: instant,
  zone: z.string(),
  /** Told to the services alone. */
  reason: quoted(LONGEST_REASON).optional(),
})

type Facts = z.output<typeof dossierReroutedData>

const SERVICE_REASON =
  'Vous recevez ce message parce que cette adresse est celle d’un service qui a reçu ce dossier.'

const WORDS = {
  structure: {
    preview: 'Un autre service de l’État l’instruit désormais.',
    link: 'Suivre mon dossier',
    after:
      'Vous n’avez rien à refaire\u00a0: votre dossier garde sa référence et sa date de dépôt, et les délais courent toujours depuis cette date. Adressez désormais vos questions au service indiqué.',
    reason: MEMBER_REASON,
  },
  sender: {
    preview: 'Il n’est plus dans votre liste.',
    link: 'Ouvrir mes dossiers',
    after: 'Le service qui le reçoit a toutes ses pièces et son historique.',
    reason: SERVICE_REASON,
  },
  receiver: {
    preview: 'Il est à vérifier dans votre région.',
    link: 'Ouvrir le dossier',
    after:
      'Il garde sa date de dépôt\u00a0: le délai au terme duquel le silence vaut rejet court depuis cette date. La structure en est prévenue.',
    reason: SERVICE_REASON,
  },
} as const

/** The dossier goes to the service that is competent; the structure is told of it (CRPA L114-2). */
export const dossierRerouted = (facts: Facts): ComposedMail => {
  const words = WORDS[facts.reader]
  return compose({
    subject: `Le dossier ${facts.reference} est transmis à un autre service`,
    preview: words.preview,
    before: [
      `Le dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» est transmis par «\u00a0${facts.sender}\u00a0» au service compétent, «\u00a0${facts.service.name}\u00a0».`,
      {
        facts: [
          ['Déposé le', formatInstant(new Date(facts.receivedAt), facts.zone)],
          ...(facts.reason ? [['Motif', facts.reason] as [string, string]] : []),
        ],
      },
      dossierFacts(facts),
    ],
    link: { label: words.link, url: facts.link },
    after: [words.after],
    reason: words.reason,
  })
}
