// npm run build: the server, and a mark of the sources it was made from.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'

import { run } from './run.ts'
import { shareChunks } from './share-chunks.ts'

const MARK = '.next/sources.sha256'
const SOURCES = [
  'src/**/*',
  'collections/**/*',
  'workflows/**/*',
  'public/**/*',
  '*.config.ts',
  'package-lock.json',
]

/** SHA-256 over every source file, so that a build is made again only when something changed. */
const sourcesHash = (): string => {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort())
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

export const isFresh = (): boolean =>
  existsSync('.next/BUILD_ID') && existsSync(MARK) && readFileSync(MARK, 'utf8') === sourcesHash()

export const build = async (): Promise<number> => {
  // Of what the build began from: a source that changes meanwhile is for the next one.
  const sources = sourcesHash()
  const code = await run('next', ['build'], { NODE_ENV: 'production' })
  if (code !== 0) return code
  const { copies, bytes } = shareChunks('.next/server/chunks')
  console.log(`  ${copies} copies of chunks shared, ${Math.round(bytes / 1e6)} MB less to keep`)
  writeFileSync(MARK, sources)
  return code
}

if (import.meta.main) process.exit(await build())
