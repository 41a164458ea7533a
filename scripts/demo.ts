// npm run demo: builds if needed, prepares data/, seeds once, serves.
import { fail, preflight } from './preflight.ts'
import { build, isFresh } from './build.ts'
import { run } from './run.ts'
import { serve } from './serve.ts'

process.env.DEMO = '1'
const environment = await preflight()
if (isFresh()) console.log('Le site est déjà construit.')
else {
  console.log('Construction du site (une à deux minutes)…')
  if ((await build()) !== 0) fail('La construction du site a échoué : voir les lignes ci-dessus.')
}
console.log('Préparation des données de démonstration…')
if ((await run('node', ['scripts/seed.ts', '--dossiers'])) !== 0)
  fail('La préparation des données a échoué.')
console.log(
  `\nLe guichet est servi sur ${environment.serverUrl} (comptes de démonstration sur /connexion).\n`,
)
process.exit(await serve(environment.port))
