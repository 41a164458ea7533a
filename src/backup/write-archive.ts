import { createWriteStream } from 'node:fs'
import { link, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import tar from 'tar-stream'

import {
  HEADER,
  INDEX_LENGTH,
  MANIFEST,
  sha256,
  toLines,
  type Header,
  type IndexLine,
  type Manifest,
} from './format.ts'

export type ArchiveWriter = {
  add: (name: string, bytes: Uint8Array) => Promise<void>
  /** Writes the manifest and gives the archive its name. */
  finish: (counted: Pick<Manifest, 'rows' | 'files'>) => Promise<void>
  /** Removes what was written. */
  abandon: () => Promise<void>
}

/** The tar under `file`.part; each entry waits until it can be written, and fails with the disk. */
const openTar = (part: string) => {
  const pack = tar.pack()
  const written = pipeline(
    pack,
    createGzip(),
    createWriteStream(part, { flags: 'wx', mode: 0o600 }),
  )
  const failed = written.then(() => new Promise<never>(() => undefined))
  failed.catch(() => undefined)
  const entry = (name: string, bytes: Uint8Array): Promise<void> => {
    const added = Promise.withResolvers<void>()
    pack
      .entry({ name, size: bytes.length, mode: 0o600, mtime: new Date(0) }, (error) =>
        error ? added.reject(error) : added.resolve(),
      )
      .end(bytes)
    return Promise.race([added.promise, failed])
  }
  const end = async (): Promise<void> => {
    pack.finalize()
    await written
  }
  const stop = async (): Promise<void> => {
    pack.destroy()
    await written.catch(() => undefined)
    await rm(part, { force: true })
  }
  return { entry, end, stop }
}

/**
 * Writes an archive beside its name and gives it the name once whole: what bears it is never half an archive.
 * @throws Error of the file system, among them that a file has this name already
 */
export const writeArchive = async (file: string, header: Header): Promise<ArchiveWriter> => {
  const part = `${file}.part`
  const { entry, end, stop } = openTar(part)
  const head = Buffer.from(JSON.stringify(header, undefined, 2))
  let lines: IndexLine[] = []
  let entries = 0
  const indexes: string[] = []

  const closeIndex = async (): Promise<void> => {
    const bytes = toLines(lines)
    lines = []
    indexes.push(sha256(bytes))
    await entry(`index/${String(indexes.length).padStart(6, '0')}.ndjson`, bytes)
  }
  await entry(HEADER, head)
  return {
    add: async (name, bytes) => {
      entries += 1
      lines.push({ name, size: bytes.length, sha256: sha256(bytes) })
      await entry(name, bytes)
      if (lines.length === INDEX_LENGTH) await closeIndex()
    },
    finish: async (counted) => {
      if (lines.length > 0) await closeIndex()
      const manifest: Manifest = {
        header: sha256(head),
        index: sha256(indexes.join('\n')),
        entries,
        ...counted,
      }
      await entry(MANIFEST, Buffer.from(JSON.stringify(manifest, undefined, 2)))
      await end()
      // A second name is refused where a file has it: another backup is never written over.
      await link(part, file)
      await rm(part)
    },
    abandon: stop,
  }
}
