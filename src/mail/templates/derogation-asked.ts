import * as z from 'zod'

import { formatInstant } from '#i18n/dates.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts } from './about-dossier.ts'
import { instant, quoted } from './schemas.ts'

export const derogationAskedData = z.strictObject({
  ...aboutDossier,
  reason: quoted(LONGEST_REASON),
  /** After it an answer comes too late. */
  closesAt: instant,
  zone: z.string(),
})

type Facts = z.output<typeof derogationAskedData>

/** To the service: a structure asks to sign after the closing (R065). The draft itself stays unseen. */
export const derogationAsked = (facts: Facts): ComposedMail =>
  compose({
    subject: `Signature tardive demandée pour le dossier ${facts.reference}`,
    preview: `«\u00a0${facts.structure}\u00a0» demande à signer après la clôture.`,
    before: [
      `«\u00a0${facts.structure}\u00a0» demande à déposer son dossier ${facts.reference} avant la clôture et à n’en signer la demande qu’ensuite.`,
      { facts: [['Motif', facts.reason]] },
      dossierFacts(facts),
    ],
    link: { label: 'Répondre à la demande', url: facts.link },
    after: [
      `Sans autorisation avant la clôture, le ${formatInstant(new Date(facts.closesAt), facts.zone)}, le dossier ne pourra pas être déposé sans signature.`,
    ],
    reason:
      'Vous recevez ce message parce que cette adresse est celle du service chargé de ce dossier.',
  })
