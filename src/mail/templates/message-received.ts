import * as z from 'zod'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts, MEMBER_REASON } from './about-dossier.ts'

export const messageReceivedData = z.strictObject({
  ...aboutDossier,
  reader: z.enum(['structure', 'service']),
})

type Facts = z.output<typeof messageReceivedData>

const said = ({ reader, reference, structure, service }: Facts): string =>
  reader === 'structure'
    ? `${service.name} vous a écrit au sujet du dossier ${reference} de «\u00a0${structure}\u00a0».`
    : `«\u00a0${structure}\u00a0» vous a écrit au sujet du dossier ${reference}.`

const reasons: Readonly<Record<Facts['reader'], string>> = {
  structure: MEMBER_REASON,
  service:
    'Vous recevez ce message parce que votre service instruit ce dossier, que vous en êtes chargé ou que vous le suivez.',
}

/** A message waits on the guichet (R082). Its words stay there: mailboxes are read by others, and kept. */
export const messageReceived = (facts: Facts): ComposedMail =>
  compose({
    subject: `Nouveau message sur le dossier ${facts.reference}`,
    preview: 'Un message vous attend sur le guichet.',
    before: [said(facts), dossierFacts(facts)],
    link: { label: 'Lire le message et y répondre', url: facts.link },
    after: ['Répondez sur le guichet\u00a0: une réponse à ce courriel ne serait lue par personne.'],
    reason: reasons[facts.reader],
  })
