// Second half of `npm run seed -- --dossiers`: dossiers in every state, with their mails and documents.
// Started by Payload's runner, which reads the JSX of documents.
import { preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'error'
await preflight({ listens: false })
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { clock } = await import('../src/platform/clock.ts')
const { plantDossiers } = await import('../src/seed/demo-dossiers/plant.ts')

const payload = await getPayload({ config })
console.log(`  ${await plantDossiers(payload, clock.now())}`)
await payload.destroy()
process.exit(0)
