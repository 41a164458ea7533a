import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

import tar from 'tar-stream'

import {
  ArchiveRefused,
  fromLines,
  HEADER,
  headerSchema,
  indexLineSchema,
  LARGEST_ENTRY,
  MANIFEST,
  manifestSchema,
  sha256,
  type Header,
  type Manifest,
} from './format.ts'

export type Entry = { name: string; bytes: Buffer }
export type Verified = { header: Header; manifest: Manifest; fingerprint: string }

const NAME =
  /^(?:guichet\.json|manifest\.json|index\/\d+\.ndjson|rows\/[a-z-]+\/\d+\.ndjson|files\/[a-z-]+\/[\w-][\w.-]*)$/

const FOREIGN =
  'Ce fichier n’est pas une sauvegarde du guichet. Donnez un fichier produit par « npm run backup ».'
const DAMAGED =
  'Cette sauvegarde est incomplète ou abîmée : rien n’a été écrit. Reprenez-en une autre copie, ou une sauvegarde plus ancienne.'

class Damaged extends Error {}

const bytesOf = async (entry: Readable, size: number): Promise<Buffer> => {
  if (size > LARGEST_ENTRY) throw new Damaged('an entry is too large')
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/**
 * Entries of an archive in their order, one at a time in memory.
 * @throws Error of the file, of its compression or of its container, as it is met
 */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const extract = tar.extract()
  const piping = pipeline(createReadStream(file), createGunzip(), extract)
  piping.catch(() => undefined)
  for await (const entry of extract) {
    const { name, size, type } = entry.header
    if (type !== 'file' || !NAME.test(name)) throw new Damaged(`an entry named ${name}`)
    yield { name, bytes: await bytesOf(entry as unknown as Readable, size) }
  }
  await piping
}

const json = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'))

/** Compares what was read since the last index with what that index says. */
const checkIndex = (seen: string[], bytes: Buffer): void => {
  const said = fromLines(bytes)
    .map((line) => indexLineSchema.parse(line))
    .map(({ name, size, sha256: digest }) => `${name} ${size} ${digest}`)
  if (said.join('\n') !== seen.join('\n')) throw new Damaged('an index does not match')
}

const readThrough = async (file: string, header: Header, head: string): Promise<Verified> => {
  const indexes: string[] = []
  let seen: string[] = []
  let entries = 0
  let last: Buffer | undefined
  for await (const { name, bytes } of entriesOf(file)) {
    if (last) throw new Damaged('something follows the manifest')
    if (name === HEADER) continue
    if (name === MANIFEST) last = bytes
    else if (name.startsWith('index/')) {
      checkIndex(seen, bytes)
      indexes.push(sha256(bytes))
      seen = []
    } else {
      seen.push(`${name} ${bytes.length} ${sha256(bytes)}`)
      entries += 1
    }
  }
  if (!last || seen.length > 0) throw new Damaged('no manifest')
  const manifest = manifestSchema.parse(json(last))
  if (
    manifest.header !== head ||
    manifest.entries !== entries ||
    manifest.index !== sha256(indexes.join('\n'))
  )
    throw new Damaged('the manifest does not match')
  return { header, manifest, fingerprint: sha256(last) }
}

/** The first entry says what the archive is, before anything else of it is believed. */
const readHeader = async (file: string): Promise<{ header: Header; head: string }> => {
  try {
    for await (const { name, bytes } of entriesOf(file))
      if (name === HEADER) return { header: headerSchema.parse(json(bytes)), head: sha256(bytes) }
      else break
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new ArchiveRefused(`« ${file} » n’existe pas. Vérifiez le chemin de la sauvegarde.`)
  }
  throw new ArchiveRefused(FOREIGN)
}

/**
 * Reads the whole archive and compares each SHA-256.
 * @throws ArchiveRefused when it is foreign, damaged or cut short
 */
export const verifyArchive = async (file: string): Promise<Verified> => {
  const { header, head } = await readHeader(file)
  try {
    return await readThrough(file, header, head)
  } catch {
    throw new ArchiveRefused(DAMAGED)
  }
}
