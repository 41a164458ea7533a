// npm run worker: follows up what was written (mails, documents) in a process of its own, on MongoDB, as
// many times as wanted; servers started with WORKER=separate leave it to them. On SQLite one process
// writes, and it is the server (docs/adr). Started by Payload's runner, which reads the JSX of documents.
import { fail, preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'warn'
const { database } = await preflight({ listens: false })
if (database.kind === 'sqlite')
  fail(
    'DATABASE_URL : avec SQLite, un seul processus écrit : le serveur envoie lui-même les courriels et produit les documents. Rien à lancer.',
  )
const { startWorkerAlone } = await import('../src/platform/start-services.ts')
await startWorkerAlone()
// The runner would end the process with the script: it ends when it is told to.
await new Promise<never>(() => undefined)
