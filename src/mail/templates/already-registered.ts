import * as z from 'zod'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { link } from './schemas.ts'

export const alreadyRegisteredData = z.strictObject({ link })

export const alreadyRegistered = (facts: z.output<typeof alreadyRegisteredData>): ComposedMail =>
  compose({
    subject: 'Vous avez déjà un compte sur le guichet',
    preview: 'Une ouverture de compte a été demandée avec votre adresse.',
    before: [
      'L’ouverture d’un compte a été demandée avec cette adresse sur le guichet des appels à projets. Vous en avez déjà un\u00a0: rien n’a été changé.',
    ],
    link: { label: 'Me connecter', url: facts.link },
    after: [
      'Si vous ne connaissez plus votre mot de passe, la page de connexion permet d’en choisir un nouveau.',
    ],
    reason:
      'Vous recevez ce message parce que cette adresse a été saisie pour ouvrir un compte. Si vous n’en êtes pas à l’origine, ne faites rien\u00a0: votre compte et votre mot de passe restent les mêmes.',
  })
