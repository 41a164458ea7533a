// npm run dev: the development server, with demo data.
import { preflight } from './preflight.ts'
import { run } from './run.ts'

process.env.DEMO ??= '1'
const environment = await preflight()
await run('node', ['scripts/seed.ts'])
process.exit(await run('next', ['dev', '--port', String(environment.port)]))
