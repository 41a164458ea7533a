// Payload writes migrations as a bundler reads them: extensions and `type` marks are added here, without
// which Node cannot read them by itself.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = 'src/migrations'
const names = readdirSync(folder)
  .filter((file) => /^\d{8}_\d{6}_.*\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort()

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
writeFileSync(`${folder}/index.ts`, lines.join('\n'))

for (const name of names) {
  const file = `${folder}/${name}.ts`
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(
      /import \{ (?:type )?MigrateUpArgs, (?:type )?MigrateDownArgs,/,
      'import { type MigrateUpArgs, type MigrateDownArgs,',
    ),
  )
}
