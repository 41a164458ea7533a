import * as z from 'zod'

import { formatDate } from '#i18n/dates.ts'

import { compose } from '../compose.ts'
import type { MailBlock } from '../content.ts'
import type { ComposedMail } from '../mail.ts'
import { link, localDate, quoted } from './schemas.ts'

export const agentAccountData = z.strictObject({
  /** Roles and where they hold, in words. */
  memberships: z.array(quoted(200)).max(50),
  link,
  expiresOn: localDate,
})

type Facts = z.output<typeof agentAccountData>

const held = ({ memberships }: Facts): MailBlock[] =>
  memberships.length === 0 ? [] : [{ facts: [['Vos habilitations', memberships.join('\u202f; ')]] }]

/** To an agent for whom the administrator has just opened an account. */
export const agentAccount = (facts: Facts): ComposedMail =>
  compose({
    subject: 'Votre compte sur le guichet des appels à projets',
    preview: 'Choisissez votre mot de passe pour l’ouvrir.',
    before: [
      'Un compte vient d’être ouvert pour vous sur le guichet des appels à projets. Choisissez votre mot de passe\u00a0: vous seul le connaîtrez.',
      ...held(facts),
    ],
    link: { label: 'Choisir mon mot de passe', url: facts.link },
    after: [
      `Ce lien est valable jusqu’au ${formatDate(facts.expiresOn)} et ne sert qu’une fois. Passé ce délai, demandez-en un autre depuis la page de connexion, par «\u00a0Mot de passe oublié\u00a0».`,
    ],
    reason:
      'Vous recevez ce message parce qu’un administrateur du guichet a saisi votre adresse. Si vous ne travaillez pas avec ce service, ne faites rien\u00a0: le compte ne servira pas.',
  })
