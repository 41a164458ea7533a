import * as z from 'zod'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { link } from './schemas.ts'

export const passwordData = z.strictObject({ link, validForMinutes: z.int().positive() })

export const password = (facts: z.output<typeof passwordData>): ComposedMail =>
  compose({
    subject: 'Choisissez un nouveau mot de passe',
    preview: 'Le lien pour choisir un nouveau mot de passe.',
    before: [
      'Un nouveau mot de passe a été demandé pour votre compte sur le guichet des appels à projets.',
    ],
    link: { label: 'Choisir un nouveau mot de passe', url: facts.link },
    after: [
      `Ce lien est valable ${facts.validForMinutes}\u00a0minutes et ne sert qu’une fois. Vos autres sessions seront fermées lorsque vous aurez choisi le nouveau mot de passe.`,
    ],
    reason:
      'Vous recevez ce message parce que cette adresse est celle d’un compte du guichet. Si vous n’avez rien demandé, ne faites rien\u00a0: votre mot de passe actuel reste valable.',
  })
