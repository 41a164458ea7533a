import * as z from 'zod'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts, MEMBER_REASON } from './about-dossier.ts'

export const lateSignatureReceivedData = z.strictObject({
  ...aboutDossier,
  reader: z.enum(['structure', 'service']),
})

type Facts = z.output<typeof lateSignatureReceivedData>

const WORDS = {
  structure: {
    link: 'Suivre mon dossier',
    after:
      'Vous n’avez rien d’autre à faire. La date de dépôt du dossier, que porte l’accusé de réception, reste la même.',
    reason: MEMBER_REASON,
  },
  service: {
    link: 'Ouvrir le dossier',
    after: 'La signature ne fait plus obstacle à la recevabilité du dossier.',
    reason:
      'Vous recevez ce message parce que cette adresse est celle du service chargé de ce dossier.',
  },
} as const

/** What was filed by derogation is signed, by the date that was granted (R065). */
export const lateSignatureReceived = (facts: Facts): ComposedMail => {
  const words = WORDS[facts.reader]
  return compose({
    subject: `Le dossier ${facts.reference} est signé`,
    preview: 'La signature attendue est reçue dans le délai accordé.',
    before: [
      `La demande ${facts.reference} de «\u00a0${facts.structure}\u00a0» a été signée dans le délai accordé, par la personne qui représente la structure.`,
      dossierFacts(facts),
    ],
    link: { label: words.link, url: facts.link },
    after: [words.after],
    reason: words.reason,
  })
}
