import * as z from 'zod'

import { LONGEST_REASON } from '#workflows/reason.ts'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts, MEMBER_REASON } from './about-dossier.ts'
import { quoted } from './schemas.ts'

export const dossierInadmissibleData = z.strictObject({
  ...aboutDossier,
  reason: quoted(LONGEST_REASON),
  /** The edition's own words on appeals. */
  appeal: z.string().max(5000).optional(),
})

type Facts = z.output<typeof dossierInadmissibleData>

// L14: CJA, R. 421-1, R. 421-2 and R. 421-5.
const ownAppeal = ({ service }: Facts): string =>
  `Vous pouvez contester cette décision dans les deux mois qui suivent sa notification\u00a0: par un recours gracieux adressé à ${service.name}, par un recours hiérarchique adressé au ministre dont ce service relève, ou par un recours contentieux devant le tribunal administratif dans le ressort duquel il a son siège, notamment sur www.telerecours.fr. Un recours gracieux ou hiérarchique formé dans ces deux mois interrompt le délai du recours contentieux.`

/** A decision that refuses says why (CRPA, L. 211-2) and how it can be contested. */
export const dossierInadmissible = (facts: Facts): ComposedMail =>
  compose({
    subject: `Votre dossier ${facts.reference} est déclaré irrecevable`,
    preview: 'Le motif et les voies de recours sont dans ce message.',
    before: [
      `Le dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» est déclaré irrecevable\u00a0: il ne sera pas instruit.`,
      { facts: [['Motif', facts.reason]] },
      dossierFacts(facts),
    ],
    link: { label: 'Lire mon dossier', url: facts.link },
    after: [
      facts.appeal ?? ownAppeal(facts),
      `Pour comprendre cette décision ou préparer une nouvelle demande, écrivez à ${facts.service.email}.`,
    ],
    reason: MEMBER_REASON,
  })
