import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Environment } from '../env.ts'
import { StorageFailure, type FailureKind } from './failure.ts'
import type { FileStore, ListedFile } from './file-store.ts'

/** More than what is left in the last block of a full disk. */
const PROBE = new Uint8Array(64 * 1024)

const KINDS: Readonly<Record<string, FailureKind>> = {
  ENOENT: 'missing',
  ENOSPC: 'full',
  EDQUOT: 'full',
}

const failureOf = (error: unknown): StorageFailure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
  return new StorageFailure(KINDS[code] ?? 'down', code)
}

const orFailure = <T>(act: Promise<T>): Promise<T> =>
  act.catch((error: unknown) => {
    throw failureOf(error)
  })

/** Under its name only once its bytes have reached the disk. */
const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  const part = `${file}.part`
  try {
    const handle = await open(part, 'w', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    const failure = failureOf(error)
    // Nothing was ever written there.
    if (failure.kind === 'missing') return []
    throw failure
  })

/** Files in `DATA_DIR/files`, one folder for each collection. */
export const diskStore = ({ dataDirectory }: Pick<Environment, 'dataDirectory'>): FileStore => {
  const folderOf = (collection: string): string => path.join(dataDirectory, 'files', collection)
  const at = (collection: string, name: string): string =>
    path.join(folderOf(collection), path.basename(name))
  return {
    kind: 'disk',
    put: (collection, { name, bytes }) => orFailure(writeWhole(at(collection, name), bytes)),
    get: (collection, name) => orFailure(readFile(at(collection, name))),
    remove: (collection, name) => orFailure(rm(at(collection, name), { force: true })),
    probe: async () => {
      const file = at('documents', `.probe-${randomUUID()}`)
      await orFailure(writeWhole(file, PROBE))
      await orFailure(rm(file, { force: true }))
    },
    list: async function* list(collection): AsyncGenerator<ListedFile> {
      for (const name of await namesIn(folderOf(collection))) {
        const { size, mtime } = await orFailure(stat(at(collection, name)))
        yield { name, size, writtenAt: mtime }
      }
    },
  }
}
