import * as z from 'zod'

import { formatDate } from '#i18n/dates.ts'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { link, localDate, quoted } from './schemas.ts'

export const invitationData = z.strictObject({
  inviter: quoted(120),
  structure: quoted(200),
  right: z.enum(['reader', 'editor', 'representative']),
  link,
  expiresOn: localDate,
})

type Facts = z.output<typeof invitationData>

const RIGHTS: Readonly<Record<Facts['right'], string>> = {
  reader: 'lire les dossiers de la structure',
  editor: 'lire et remplir les dossiers de la structure',
  representative:
    'lire, remplir, signer et déposer les dossiers, en tant que représentant légal ou délégataire',
}

export const invitation = (facts: Facts): ComposedMail =>
  compose({
    subject: `Invitation à rejoindre «\u00a0${facts.structure}\u00a0» sur le guichet`,
    preview: `${facts.inviter} vous invite à travailler sur les dossiers de la structure.`,
    before: [
      `${facts.inviter} vous invite à rejoindre l’espace de la structure «\u00a0${facts.structure}\u00a0» sur le guichet des appels à projets.`,
      { facts: [['Ce que vous pourrez faire', RIGHTS[facts.right]]] },
    ],
    link: { label: 'Accepter l’invitation', url: facts.link },
    after: [
      `L’invitation est valable jusqu’au ${formatDate(facts.expiresOn)} inclus. Si vous n’avez pas encore de compte, il vous sera proposé d’en ouvrir un avec cette adresse.`,
    ],
    reason:
      'Vous recevez ce message parce qu’un membre de cette structure a saisi votre adresse. Si vous ne connaissez pas cette structure, ne faites rien\u00a0: l’invitation s’éteindra d’elle-même.',
  })
