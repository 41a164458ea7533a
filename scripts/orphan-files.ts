// npm run files:orphans [-- --remove]: files that no row names, rows whose file is lost. Ends with 1 when
// something is left to do.
import type { LoneRow } from '../src/operations/orphan-files.ts'
import { preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'error'
const remove = process.argv.includes('--remove')
await preflight({ listens: false })
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { findOrphans, removeOrphans } = await import('../src/operations/orphan-files.ts')
const { systemNow } = await import('../src/platform/clock.ts')
const { migrateDatabase } = await import('../src/platform/database/migrate.ts')

const lost = ({ collection, id, name, title, replaceable }: LoneRow): string =>
  `${collection} ${id} : le fichier ${name} (« ${title} ») est perdu, ${
    replaceable ? 'il peut être redemandé à la structure' : 'reprenez-le d’une sauvegarde'
  }`

const payload = await getPayload({ config })
await migrateDatabase(payload)
const found = await findOrphans(payload, systemNow())
for (const { collection, name, size } of found.files)
  console.error(`${collection}/${name} : ${size} octets, aucune ligne ne le nomme`)
for (const row of found.rows) console.error(lost(row))
console.log(`${found.files.length} fichiers sans ligne, ${found.rows.length} lignes sans fichier`)
let left = found.files.length + found.rows.length
if (remove) {
  const removed = await removeOrphans(payload, found, systemNow())
  console.log(`${removed.files} fichiers retirés, ${removed.rows} pièces à redemander`)
  left -= removed.files + removed.rows
}
await payload.destroy()
process.exit(left > 0 ? 1 : 0)
