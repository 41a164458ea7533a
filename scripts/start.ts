// npm start: serves what `npm run build` made.
import { existsSync } from 'node:fs'

import { fail, preflight } from './preflight.ts'
import { serve } from './serve.ts'

const environment = await preflight()
if (environment.production && environment.demoSecret)
  fail(
    'PAYLOAD_SECRET : en production, donnez un secret d’au moins 32 caractères, qui ne commence pas par « demo ». Exemple : openssl rand -hex 32.',
  )
if (environment.production && environment.demo)
  fail(
    'DEMO : les comptes de démonstration ont un mot de passe public. Retirez DEMO=1 en production.',
  )
if (!existsSync('.next/BUILD_ID')) fail('Rien à servir : lancez d’abord « npm run build ».')
process.exit(await serve(environment.port))
