// Payload writes the index of migrations without file extensions, which Node cannot read by itself.
import { readdirSync, writeFileSync } from 'node:fs'

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
    (name) =>
      `  { name: '${name}', up: migration_${name}.up, down: migration_${name}.down },`,
  ),
  ']',
  '',
]
writeFileSync(`${folder}/index.ts`, lines.join('\n'))
