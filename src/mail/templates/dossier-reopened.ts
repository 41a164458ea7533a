import * as z from 'zod'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts, MEMBER_REASON } from './about-dossier.ts'

export const dossierReopenedData = z.strictObject(aboutDossier)

type Facts = z.output<typeof dossierReopenedData>

/** A decision is looked at again, after an appeal or by the service itself. */
export const dossierReopened = (facts: Facts): ComposedMail =>
  compose({
    subject: `Votre dossier ${facts.reference} est réexaminé`,
    preview: 'Le service reprend l’examen de votre demande.',
    before: [
      `Le service reprend l’examen du dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0».`,
      dossierFacts(facts),
    ],
    link: { label: 'Suivre mon dossier', url: facts.link },
    after: [
      'La suite vous sera notifiée sur le guichet et par courriel. Ce réexamen ne préjuge pas de la décision.',
    ],
    reason: MEMBER_REASON,
  })
