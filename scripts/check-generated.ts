// npm run fresh: makes again what is generated (types, import map, pages of the processes) and looks for
// tables that no migration makes. Fails when the repository holds anything else.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { MIGRATIONS, migrationNames } from './link-migrations.ts'
import { run } from './run.ts'

const GENERATED = [
  'src/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
  'docs/processes.md',
]

const dataDirectory = mkdtempSync(path.join(tmpdir(), 'generated-'))
const variables = { DATA_DIR: dataDirectory, PAYLOAD_LOG_LEVEL: 'error' }

const make = async (program: string, ...parameters: string[]): Promise<void> => {
  if ((await run(program, parameters, variables)) !== 0)
    throw new Error(`${program} ${parameters.join(' ')} failed`)
}

/** A migration written only to see whether it is empty is taken away. */
const pendingMigration = async (): Promise<string | undefined> => {
  const before = new Set(migrationNames())
  await make('payload', 'migrate:create', 'pending', '--skip-empty')
  const written = migrationNames().find((name) => !before.has(name))
  for (const extension of ['ts', 'json'])
    if (written) rmSync(`${MIGRATIONS}/${written}.${extension}`, { force: true })
  if (written) execFileSync('git', ['checkout', '--quiet', '--', `${MIGRATIONS}/index.ts`])
  return written
}

try {
  await make('payload', 'generate:types')
  await make('payload', 'generate:importmap')
  await make('node', 'scripts/write-diagrams.ts')
  const stale = execFileSync('git', ['status', '--porcelain', '--', ...GENERATED], {
    encoding: 'utf8',
  }).trim()
  if (stale) console.error(`Generated again, and not as they were committed:\n${stale}`)
  const pending = await pendingMigration()
  if (pending) console.error('The tables are not those of the collections: npm run migrate:create')
  process.exitCode = stale || pending ? 1 : 0
} finally {
  rmSync(dataDirectory, { recursive: true, force: true })
}
