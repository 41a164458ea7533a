import * as z from 'zod'

import { formatDate, formatInstant } from '#i18n/dates.ts'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { instant, link, localDate, quoted } from './schemas.ts'

export const receiptData = z.strictObject({
  reference: quoted(40),
  call: quoted(300),
  structure: quoted(200),
  receivedAt: instant,
  zone: z.string(),
  /** Local date on which silence becomes a rejection. */
  impliedRejectionOn: localDate,
  service: z.strictObject({ name: quoted(200), email: z.email() }),
  /** The edition's own opening (`receipt_mail_opening`), its facts in place. */
  opening: z.string().max(5000).optional(),
  link,
  /** Id of the stored receipt, and the name under which it is attached. */
  attachment: z.strictObject({ document: z.string().min(1), fileName: quoted(120) }),
})

type Facts = z.output<typeof receiptData>

const ownOpening = ({ reference, structure }: Facts): string =>
  `Le dossier ${reference} de «\u00a0${structure}\u00a0» est déposé. Vous trouverez ci-joint son accusé de réception\u00a0: conservez-le.`

/** Receipt of a filed dossier (L01, L04), its PDF attached. */
export const receipt = (facts: Facts): ComposedMail =>
  compose(
    {
      subject: `Accusé de réception de votre dossier ${facts.reference}`,
      preview: 'Votre dossier est déposé\u00a0; l’accusé de réception est joint.',
      before: [
        facts.opening ?? ownOpening(facts),
        {
          facts: [
            ['Appel à projets', facts.call],
            ['Structure', facts.structure],
            ['Référence du dossier', facts.reference],
            ['Reçu le', formatInstant(new Date(facts.receivedAt), facts.zone)],
            ['Service chargé du dossier', `${facts.service.name}, ${facts.service.email}`],
          ],
        },
      ],
      link: { label: 'Suivre mon dossier', url: facts.link },
      after: [
        `Sous réserve que votre demande soit complète, si aucune décision ne vous a été notifiée le ${formatDate(facts.impliedRejectionOn)}, elle sera réputée rejetée. L’accusé de réception joint indique les voies et délais de recours.`,
      ],
      reason:
        'Vous recevez ce message parce que vous êtes membre de la structure qui a déposé ce dossier.',
    },
    [{ ...facts.attachment, contentType: 'application/pdf' }],
  )
