/**
 * The bundler writes one chunk for each group of routes, and the same one several times over under other
 * names. Each copy is kept in the memory of the server as text: here all of them but one become a line
 * that hands over the first (docs/adr/0043-shared-chunks.md).
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Below, a copy costs less than the line that would replace it is worth. */
const LEAST_BYTES = 100_000

const SOURCE_MAP = /\n\/\/# sourceMappingURL=[^\n]*\s*$/

/** What a chunk does, without the name of its map; only those in one folder resolve what they require alike. */
const identityOf = (file: string, code: string): string =>
  `${path.dirname(file)} ${createHash('sha256').update(code.replace(SOURCE_MAP, '')).digest('hex')}`

/**
 * @param folder of the server's chunks
 * @returns how many copies were replaced, and the bytes they took
 */
export const shareChunks = (folder: string): { copies: number; bytes: number } => {
  const first = new Map<string, string>()
  const shared = { copies: 0, bytes: 0 }
  for (const file of globSync(`${folder}/**/*.js`).toSorted()) {
    const code = readFileSync(file, 'utf8')
    if (code.length < LEAST_BYTES || !code.startsWith('module.exports=[')) continue
    const identity = identityOf(file, code)
    const original = first.get(identity)
    if (original === undefined) first.set(identity, file)
    else {
      writeFileSync(file, `module.exports=require('./${path.basename(original)}')\n`)
      shared.copies += 1
      shared.bytes += Buffer.byteLength(code)
    }
  }
  return shared
}
