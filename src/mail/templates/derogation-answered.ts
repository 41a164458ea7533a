import * as z from 'zod'

import { formatDate, formatInstant } from '#i18n/dates.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

import { compose } from '../compose.ts'
import type { MailBlock } from '../content.ts'
import type { ComposedMail } from '../mail.ts'
import { aboutDossier, dossierFacts } from './about-dossier.ts'
import { instant, localDate, quoted } from './schemas.ts'

export const derogationAnsweredData = z.strictObject({
  ...aboutDossier,
  /** Local date of the last day granted; absent when it is refused. */
  until: localDate.optional(),
  /** What the service says of it: always given with a refusal. */
  reason: quoted(LONGEST_REASON).optional(),
  closesAt: instant,
  zone: z.string(),
})

type Facts = z.output<typeof derogationAnsweredData>

const REASON =
  'Vous recevez ce message parce que vous êtes membre de la structure qui prépare ce dossier.'

const told = ({ reason }: Facts, label: string): MailBlock[] =>
  reason ? [{ facts: [[label, reason]] }] : []

const granted = (facts: Facts, until: string): ComposedMail => {
  const closing = formatInstant(new Date(facts.closesAt), facts.zone)
  return compose({
    subject: `Vous pourrez signer le dossier ${facts.reference} après la clôture`,
    preview: `Signature possible jusqu’au ${formatDate(until)} inclus.`,
    before: [
      `${facts.service.name} vous autorise à signer le dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» jusqu’au ${formatDate(until)} inclus.`,
      ...told(facts, 'Précision du service'),
      dossierFacts(facts),
    ],
    link: { label: 'Déposer mon dossier', url: facts.link },
    after: [
      `Le dossier lui-même doit être complet et déposé avant la clôture, le ${closing}\u00a0: seule la signature peut venir ensuite.`,
      'Sans signature à cette date, le dossier deviendra caduc.',
    ],
    reason: REASON,
  })
}

/** To the structure: the late signature that it asked is granted until a date, or refused (R065). */
export const derogationAnswered = (facts: Facts): ComposedMail =>
  facts.until
    ? granted(facts, facts.until)
    : compose({
        subject: `Signature tardive refusée pour le dossier ${facts.reference}`,
        preview: 'Le dossier doit être signé avant la clôture.',
        before: [
          `${facts.service.name} n’autorise pas la signature tardive du dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0».`,
          ...told(facts, 'Motif'),
          dossierFacts(facts),
        ],
        link: { label: 'Reprendre mon dossier', url: facts.link },
        after: [
          `Le dossier doit être signé et déposé avant la clôture, le ${formatInstant(new Date(facts.closesAt), facts.zone)}.`,
        ],
        reason: REASON,
      })
