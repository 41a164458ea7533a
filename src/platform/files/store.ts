/**
 * Where the bytes of files stand: folders of the data directory, or a private bucket. A file is written
 * before the row that names it and outside any transaction: a slow storage then holds up nobody else, and
 * what an interruption leaves is a file without a row, which `npm run files:orphans` finds.
 */
import { environment, type Environment } from '../env.ts'
import { bucketStore } from './bucket.ts'
import { diskStore } from './disk.ts'
import type { FileStore } from './file-store.ts'

const made = new Map<Environment, FileStore>()

/** The store of the running program. */
export const fileStore = (): FileStore => {
  const present = environment()
  const store = made.get(present) ?? (present.s3 ? bucketStore(present.s3) : diskStore(present))
  made.set(present, store)
  return store
}
