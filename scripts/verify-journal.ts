// npm run journal:verify: every row of the journal is what was written, or the first that is not.
import { preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'error'
await preflight({ listens: false })
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { migrateDatabase } = await import('../src/platform/database/migrate.ts')
const { verifyJournal } = await import('../workflows/fire/verify.ts')

const payload = await getPayload({ config })
await migrateDatabase(payload)
const { chains, rows, broken } = await verifyJournal(payload)
for (const { process: name, subject, sequence, event } of broken)
  console.error(`  rompue : ${name} ${subject}, événement ${sequence} (${event})`)
console.log(`Historique : ${rows} événements, ${chains} chaînes, ${broken.length} rompues.`)
await payload.destroy()
process.exit(broken.length > 0 ? 1 : 0)
