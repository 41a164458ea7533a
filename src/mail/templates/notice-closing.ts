import * as z from 'zod'

import { formatInstant } from '#i18n/dates.ts'

import { compose } from '../compose.ts'
import type { MailBlock } from '../content.ts'
import type { ComposedMail } from '../mail.ts'
import { instant, link, quoted } from './schemas.ts'

export const noticeClosingData = z.strictObject({
  moment: z.enum(['sevenDays', 'twoDays', 'lastMorning']),
  reference: quoted(40),
  call: quoted(300),
  structure: quoted(200),
  closesAt: instant,
  zone: z.string(),
  /** What is still missing, in words; nothing when only the deposit itself is. */
  missing: z.array(quoted(300)).max(30),
  link,
})

type Facts = z.output<typeof noticeClosingData>

const LEFT: Readonly<Record<Facts['moment'], string>> = {
  sevenDays: 'Il vous reste sept jours pour déposer votre dossier',
  twoDays: 'Il vous reste deux jours pour déposer votre dossier',
  lastMorning: 'Dernier jour pour déposer votre dossier',
}

const stillMissing = ({ missing }: Facts): MailBlock[] =>
  missing.length === 0
    ? ['Il paraît complet\u00a0: il ne reste qu’à le relire et à le déposer.']
    : [`Avant de le déposer, il reste à compléter\u00a0:`, { list: missing }]

/** Reminder before the closing, to the members of a structure whose dossier is still a draft. */
export const noticeClosing = (facts: Facts): ComposedMail =>
  compose({
    subject: `${LEFT[facts.moment]} ${facts.reference}`,
    preview: `Clôture\u00a0: ${formatInstant(new Date(facts.closesAt), facts.zone)}.`,
    before: [
      `L’appel à projets «\u00a0${facts.call}\u00a0» se clôt le ${formatInstant(new Date(facts.closesAt), facts.zone)}. Le dossier ${facts.reference} de «\u00a0${facts.structure}\u00a0» n’est pas encore déposé.`,
      ...stillMissing(facts),
    ],
    link: { label: 'Reprendre mon dossier', url: facts.link },
    after: ['Après cette heure, aucun dépôt ne sera plus possible.'],
    reason:
      'Vous recevez ce message parce que vous êtes membre de la structure qui prépare ce dossier.',
  })
