// Writes docs/processes.md from the tables of workflows/. With --check, writes nothing and fails when
// the page is stale.
import { readFileSync, writeFileSync } from 'node:fs'

import { processesPage } from './processes-page.ts'

const page = new URL('../docs/processes.md', import.meta.url)
const fresh = processesPage()

const present = (): string | undefined => {
  try {
    return readFileSync(page, 'utf8')
  } catch {
    return undefined
  }
}

if (!process.argv.includes('--check')) {
  writeFileSync(page, fresh)
  console.log('docs/processes.md written')
} else if (present() === fresh) {
  console.log('docs/processes.md is up to date')
} else {
  console.error('docs/processes.md is stale: run `node scripts/write-diagrams.ts`')
  process.exitCode = 1
}
