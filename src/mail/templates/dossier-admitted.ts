import * as z from 'zod'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts, MEMBER_REASON } from './about-dossier.ts'

export const dossierAdmittedData = z.strictObject(aboutDossier)

type Facts = z.output<typeof dossierAdmittedData>

/** The dossier is complete and can be studied (R043); nothing is decided. */
export const dossierAdmitted = (facts: Facts): ComposedMail =>
  compose({
    subject: `Votre dossier ${facts.reference} est recevable`,
    preview: 'Il est complet et passe en instruction.',
    before: [
      `Le dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» est complet et recevable. Le service l’étudie et recueille les avis que prévoit l’appel à projets.`,
      dossierFacts(facts),
    ],
    link: { label: 'Suivre mon dossier', url: facts.link },
    after: [
      'Vous n’avez rien à faire. Un dossier recevable n’est pas encore un dossier retenu\u00a0: la décision vous sera notifiée sur le guichet et par courriel.',
    ],
    reason: MEMBER_REASON,
  })
