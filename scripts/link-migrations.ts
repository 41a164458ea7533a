// Payload writes migrations as a bundler reads them: extensions and `type` marks are added, without which
// Node cannot read them by itself.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

export const MIGRATIONS = 'src/migrations'

/** Names of the migrations on disk, oldest first. */
export const migrationNames = (): string[] =>
  readdirSync(MIGRATIONS)
    .filter((file) => /^\d{8}_\d{6}.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted()

const markTypes = (name: string): void => {
  const file = `${MIGRATIONS}/${name}.ts`
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(
      /import \{ (?:type )?MigrateUpArgs, (?:type )?MigrateDownArgs,/,
      'import { type MigrateUpArgs, type MigrateDownArgs,',
    ),
  )
}

/** Writes the list that the program reads, and makes each migration readable by Node. */
export const linkMigrations = (): void => {
  const names = migrationNames()
  const lines = [
    ...names.map((name) => `import * as migration_${name} from './${name}.ts'`),
    '',
    'export const migrations = [',
    ...names.map(
      (name) => `  { name: '${name}', up: migration_${name}.up, down: migration_${name}.down },`,
    ),
    ']',
    '',
  ]
  writeFileSync(`${MIGRATIONS}/index.ts`, lines.join('\n'))
  for (const name of names) markTypes(name)
}
