// npm run seed [-- --dossiers]: the editions and, in demo, the accounts; then dossiers in every state.
// Again: leaves what is there.
import { preflight } from './preflight.ts'
import { run } from './run.ts'

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
await payload.destroy()
if (environment.demo && process.argv.includes('--dossiers')) {
  console.log('  Dossiers de démonstration (une à deux minutes la première fois)…')
  process.exit(await run('payload', ['run', 'scripts/plant-dossiers.ts']))
}
process.exit(0)
