// npm run restore -- FILE: an archive into an empty database; run again after an interruption, it goes on.
import { fail, preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'error'
const file = process.argv[2] ?? ''
if (!file) fail('Donnez le nom de l’archive : npm run restore -- guichet.tar.gz')
await preflight({ listens: false })
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { ArchiveRefused } = await import('../src/backup/format.ts')
const { restore } = await import('../src/backup/restore.ts')
const { migrateDatabase } = await import('../src/platform/database/migrate.ts')

const payload = await getPayload({ config })
await migrateDatabase(payload)
try {
  const { rows, files } = await restore(payload, file)
  for (const [collection, count] of Object.entries(rows))
    console.log(`  ${collection} : ${count} lignes, ${files[collection] ?? 0} fichiers`)
  console.log('Restauration terminée. Vérifiez l’historique : npm run journal:verify')
} catch (error) {
  if (!(error instanceof ArchiveRefused)) throw error
  fail(error.message)
}
await payload.destroy()
process.exit(0)
