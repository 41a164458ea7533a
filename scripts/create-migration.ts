// npm run migrate:create -- what_changes: the migration from the last one to the present collections.
import { linkMigrations, migrationNames } from './link-migrations.ts'
import { run } from './run.ts'

const [name] = process.argv.slice(2)
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Give it a name: npm run migrate:create -- add_postal_address')
  process.exit(1)
}
const before = migrationNames().length
const code = await run('payload', ['migrate:create', name, '--skip-empty'])
linkMigrations()
if (migrationNames().length === before)
  console.log('The tables are those of the collections: no migration.')
process.exit(code)
