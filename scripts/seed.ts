// npm run seed [-- --dossiers]: the editions and, in demo, the accounts; then dossiers in every state.
// Again: leaves what is there.
import { preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'error'
const environment = await preflight({ listens: false })
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { migrateDatabase } = await import('../src/platform/database/migrate.ts')
const { clock } = await import('../src/platform/clock.ts')
const { plant } = await import('../src/seed/plant.ts')

const payload = await getPayload({ config })
await migrateDatabase(payload)
const done = await plant(payload, { demo: environment.demo, now: clock.now() })
for (const line of done) console.log(`  ${line}`)
if (environment.demo && process.argv.includes('--dossiers')) {
  console.log('  Dossiers de démonstration (une minute la première fois)…')
  const { plantDossiers } = await import('../src/seed/demo-dossiers/plant.ts')
  console.log(`  ${await plantDossiers(payload, clock.now())}`)
}
await payload.destroy()
process.exit(0)
