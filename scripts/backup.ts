// npm run backup -- FILE: the whole platform in one archive, while it runs.
import { fail, preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'error'
const file = process.argv[2] ?? ''
if (!file) fail('Donnez le nom de l’archive : npm run backup -- guichet.tar.gz')
await preflight({ listens: false })
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { backup } = await import('../src/backup/backup.ts')
const { clock } = await import('../src/platform/clock.ts')
const { ArchiveRefused } = await import('../src/backup/format.ts')

const payload = await getPayload({ config })
try {
  const { rows, files, faults } = await backup(payload, file, clock.now())
  const total = (counts: Record<string, number>) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0)
  for (const fault of faults) console.error(fault)
  console.log(
    `${file} : ${total(rows)} lignes, ${total(files)} fichiers, ${faults.length} anomalies`,
  )
} catch (error) {
  if (!(error instanceof ArchiveRefused)) throw error
  fail(error.message)
}
await payload.destroy()
process.exit(0)
