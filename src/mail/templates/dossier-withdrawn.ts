import * as z from 'zod'

import { LONGEST_REASON } from '#workflows/reason.ts'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts, MEMBER_REASON } from './about-dossier.ts'
import { quoted } from './schemas.ts'

export const dossierWithdrawnData = z.strictObject({
  ...aboutDossier,
  reader: z.enum(['structure', 'service']),
  reason: quoted(LONGEST_REASON).optional(),
})

type Facts = z.output<typeof dossierWithdrawnData>

const WORDS = {
  structure: {
    preview: 'Votre structure a retiré sa demande.',
    link: 'Relire mon dossier',
    after:
      'Il ne sera pas instruit et ne peut pas être repris\u00a0; il reste lisible par les membres de la structure. Si vous n’êtes pas à l’origine de ce retrait, voyez-le sans attendre avec la personne qui représente votre structure, puis avec le service.',
    reason: MEMBER_REASON,
  },
  service: {
    preview: 'La structure a retiré sa demande.',
    link: 'Ouvrir le dossier',
    after: 'L’instruction s’arrête là\u00a0: il n’y a rien d’autre à faire.',
    reason:
      'Vous recevez ce message parce que cette adresse est celle du service chargé de ce dossier.',
  },
} as const

/** Told to the members of the structure, and to the service that need not go on. */
export const dossierWithdrawn = (facts: Facts): ComposedMail => {
  const words = WORDS[facts.reader]
  return compose({
    subject: `Le dossier ${facts.reference} est retiré`,
    preview: words.preview,
    before: [
      `Le dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» a été retiré par la personne qui représente la structure.`,
      ...(facts.reason ? [{ facts: [['Motif', facts.reason]] } as const] : []),
      dossierFacts(facts),
    ],
    link: { label: words.link, url: facts.link },
    after: [words.after],
    reason: words.reason,
  })
}
