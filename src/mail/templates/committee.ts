import * as z from 'zod'

import { formatInstant } from '#i18n/dates.ts'

import { compose } from '../compose.ts'
import type { MailBlock } from '../content.ts'
import type { ComposedMail } from '../mail.ts'
import { instant, link, quoted } from './schemas.ts'

const LONGEST_NOTE = 4000

const committeeData = z.strictObject({
  committee: quoted(200),
  call: quoted(300),
  heldAt: instant,
  zone: z.string(),
  /** As it was typed, an address of a meeting included: those who write it hold the committee. */
  place: z.string().max(200).optional(),
  /** In what quality one sits. */
  quality: quoted(200),
  link,
})

export const committeeConvenedData = committeeData.extend({
  /** Dossiers in the order in which they are examined; those from which one stands aside left out. */
  agenda: z.array(quoted(300)),
  /** One reads the agenda with an account. */
  online: z.boolean(),
})

export const committeeCancelledData = committeeData.extend({ note: quoted(LONGEST_NOTE) })

type Facts = z.output<typeof committeeData>

const MEMBER_REASON = 'Vous recevez ce message parce que vous êtes membre de ce comité'

const sessionFacts = ({ committee, call, heldAt, zone, place }: Facts): MailBlock => ({
  facts: [
    ['Comité', committee],
    ['Appel à projets', call],
    ['Séance', formatInstant(new Date(heldAt), zone)],
    ...(place ? [['Lieu', place] as const] : []),
  ],
})

/** CRPA R133-5: the convocation bears the agenda; it says when and where. */
export const committeeConvened = (facts: z.output<typeof committeeConvenedData>): ComposedMail => {
  const { agenda, online, heldAt, zone, quality } = facts
  const on = formatInstant(new Date(heldAt), zone)
  return compose({
    subject: `Convocation\u00a0: ${facts.committee}, ${on}`,
    preview: `La séance se tient ${on}.`,
    before: [
      'Vous êtes convié à la séance du comité.',
      sessionFacts(facts),
      'L’ordre du jour\u00a0:',
      { list: agenda },
    ],
    link: { label: 'Ouvrir le comité', url: facts.link },
    after: [
      online
        ? 'Vous pouvez lire les dossiers et rendre votre grille de notation avant la séance. Si vous ou votre employeur avez un intérêt dans l’un d’eux, dites-le au service dès maintenant\u00a0: il enregistre votre déport.'
        : 'Vous siégez sans compte sur le guichet\u00a0: le service vous communique les dossiers. Si vous ou votre employeur avez un intérêt dans l’un d’eux, dites-le-lui dès maintenant.',
    ],
    reason: `${MEMBER_REASON}\u00a0: ${quality}.`,
  })
}

export const committeeCancelled = (facts: z.output<typeof committeeCancelledData>): ComposedMail =>
  compose({
    subject: `Séance annulée\u00a0: ${facts.committee}`,
    preview: 'Vous n’avez rien à faire.',
    before: [
      'La séance à laquelle vous étiez convié n’aura pas lieu.',
      { facts: [['Motif', facts.note]] },
      sessionFacts(facts),
    ],
    link: { label: 'Ouvrir le comité', url: facts.link },
    after: ['Vous n’avez rien à faire.'],
    reason: `${MEMBER_REASON}\u00a0: ${facts.quality}.`,
  })
