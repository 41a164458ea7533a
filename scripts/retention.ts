// npm run retention [-- --dry-run] [-- --visa REFERENCE]: takes away what each edition has kept as long as
// it says. What was filed is taken away only under the visa of the archives.
import { parseArgs } from 'node:util'

import type { CallReport } from '../src/retention/run.ts'
import { preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'error'
const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, visa: { type: 'string' } },
})
const dryRun = values['dry-run']
await preflight({ listens: false })
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { runRetention } = await import('../src/retention/run.ts')
const { clock } = await import('../src/platform/clock.ts')
const { migrateDatabase } = await import('../src/platform/database/migrate.ts')

const taken = dryRun ? 'à retirer' : 'retirés'
const filedWords = dryRun || !values.visa ? 'à proposer au visa des archives' : 'éliminés avec visa'

const lineOf = ({ slug, due }: CallReport): string =>
  due
    ? `${slug} : ${due.neverFiled} brouillons jamais déposés ${taken}, ${due.removedFiles} fichiers retirés avant dépôt ${taken}, ${due.filed} dossiers déposés ${filedWords}`
    : `${slug} : aucune durée n’est fixée par l’édition, rien n’est retiré`

const payload = await getPayload({ config })
await migrateDatabase(payload)
const { visa } = values
const { calls, logs } = await runRetention(payload, {
  dryRun,
  ...(visa ? { visa } : {}),
  now: clock.now(),
})
for (const call of calls) console.log(lineOf(call))
console.log(`plateforme : ${logs.outbox} envois et ${logs.invitations} invitations ${taken}`)
await payload.destroy()
process.exit(0)
