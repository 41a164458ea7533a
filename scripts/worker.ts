// npm run worker (through Payload's runner, which reads the JSX of documents): one more worker beside the servers (mails, documents), on MongoDB. On SQLite the server
// follows up by itself, and no second process may write (docs/adr/0003).
import { fail, preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'warn'
const { database } = await preflight({ listens: false })
if (database.kind === 'sqlite')
  fail(
    'DATABASE_URL : avec SQLite, le serveur envoie lui-même les courriels et produit les documents.',
  )
const { startServices } = await import('../src/platform/start-services.ts')
await startServices()
// Payload's runner ends the process when the script ends: it ends when it is told to.
await new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
})
process.exit(0)
