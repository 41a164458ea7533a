import * as z from 'zod'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { link } from './schemas.ts'

export const confirmAccountData = z.strictObject({ link, validForHours: z.int().positive() })

export const confirmAccount = (facts: z.output<typeof confirmAccountData>): ComposedMail =>
  compose({
    subject: 'Confirmez votre adresse électronique',
    preview: 'Il reste une étape pour ouvrir votre compte.',
    before: [
      'Vous avez demandé l’ouverture d’un compte sur le guichet des appels à projets. Pour l’ouvrir, confirmez que cette adresse est bien la vôtre.',
    ],
    link: { label: 'Confirmer mon adresse', url: facts.link },
    after: [
      `Ce lien est valable ${facts.validForHours}\u00a0heures et ne sert qu’une fois. Passé ce délai, demandez-en un autre depuis la page de connexion.`,
    ],
    reason:
      'Vous recevez ce message parce que cette adresse a été saisie pour ouvrir un compte. Si vous n’en êtes pas à l’origine, ne faites rien\u00a0: aucun compte ne sera ouvert.',
  })
