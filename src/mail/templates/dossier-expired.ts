import * as z from 'zod'

import { formatDate } from '#i18n/dates.ts'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts, MEMBER_REASON } from './about-dossier.ts'
import { localDate } from './schemas.ts'

export const dossierExpiredData = z.strictObject({
  ...aboutDossier,
  reader: z.enum(['structure', 'service']),
  /** Local date of the last day on which it could be signed. */
  until: localDate,
})

type Facts = z.output<typeof dossierExpiredData>

const WORDS = {
  structure: {
    link: 'Relire mon dossier',
    after:
      'Il ne sera pas instruit et reste lisible par les membres de la structure. Pour toute question, écrivez au service chargé du dossier.',
    reason: MEMBER_REASON,
  },
  service: {
    link: 'Ouvrir le dossier',
    after: 'L’instruction s’arrête là\u00a0: il n’y a rien d’autre à faire.',
    reason:
      'Vous recevez ce message parce que cette adresse est celle du service chargé de ce dossier.',
  },
} as const

/** Filed by derogation without a signature, and not signed by the date that was granted (R065, X32). */
export const dossierExpired = (facts: Facts): ComposedMail => {
  const words = WORDS[facts.reader]
  return compose({
    subject: `Le dossier ${facts.reference} est caduc, faute de signature`,
    preview: 'Il n’a pas été signé dans le délai accordé.',
    before: [
      `Le dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» a été déposé sans signature. Celle-ci pouvait venir jusqu’au ${formatDate(facts.until)} inclus\u00a0; elle n’est pas venue, et le dossier est caduc.`,
      dossierFacts(facts),
    ],
    link: { label: words.link, url: facts.link },
    after: [words.after],
    reason: words.reason,
  })
}
