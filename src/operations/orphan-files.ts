/**
 * What an interruption, a lost disk or a hand left: files that no row names, and rows whose file is not
 * there. A file is written before its row, so one that is young may be about to get it.
 */
import type { Payload, Where } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { StorageFailure } from '#platform/files/failure.ts'
import { FILE_COLLECTIONS, type FileCollection } from '#platform/files/file-store.ts'
import { fileStore } from '#platform/files/store.ts'

const PAGE = 500
const YOUNG_IN_MILLISECONDS = 60 * 60_000

export type LoneFile = { collection: FileCollection; name: string; size: number }
export type LoneRow = {
  collection: FileCollection
  id: string
  name: string
  title: string
  /** Whether the structure can simply be asked for it again: nothing that was filed or issued rests on it. */
  replaceable: boolean
}
export type Orphans = { files: readonly LoneFile[]; rows: readonly LoneRow[] }

type Row = {
  id: string
  filename?: string | null
  title?: string
  filed?: boolean
  origin?: string
}

const named = async (
  payload: Payload,
  collection: FileCollection,
  names: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { filename: { in: names } },
    select: { filename: true },
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ filename }) => filename ?? ''))
}

/** Rows in the order of their ids; a document that was taken back is waited for no more. */
async function* rowsOf(payload: Payload, collection: FileCollection): AsyncGenerator<Row> {
  const kept: Where[] = collection === 'documents' ? [{ removedAt: { exists: false } }] : []
  let last = ''
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: { and: [{ id: { greater_than: last } }, { filename: { exists: true } }, ...kept] },
      sort: ['id'],
      limit: PAGE,
      pagination: false,
    })
    yield* docs
    if (docs.length < PAGE) return
    last = docs.at(-1)?.id ?? last
  }
}

const isThere = async (collection: FileCollection, name: string): Promise<boolean> => {
  try {
    await fileStore().get(collection, name)
    return true
  } catch (error) {
    if (error instanceof StorageFailure && error.kind === 'missing') return false
    throw error
  }
}

const loneFiles = async (
  payload: Payload,
  collection: FileCollection,
  seen: Set<string>,
  before: number,
): Promise<LoneFile[]> => {
  const lone: LoneFile[] = []
  let page: LoneFile[] = []
  const settle = async () => {
    const known = await named(
      payload,
      collection,
      page.map(({ name }) => name),
    )
    lone.push(...page.filter(({ name }) => !known.has(name)))
    page = []
  }
  for await (const { name, size, writtenAt } of fileStore().list(collection)) {
    seen.add(name)
    if (writtenAt.getTime() >= before) continue
    page.push({ collection, name, size })
    if (page.length === PAGE) await settle()
  }
  if (page.length > 0) await settle()
  return lone
}

const loneRows = async (
  payload: Payload,
  collection: FileCollection,
  seen: ReadonlySet<string>,
): Promise<LoneRow[]> => {
  const lone: LoneRow[] = []
  for await (const { id, filename, title = '', filed, origin } of rowsOf(payload, collection)) {
    const name = filename ?? ''
    // Looked for by its name too: it may have been written since the list was made.
    if (seen.has(name) || (await isThere(collection, name))) continue
    const replaceable = collection === 'documents' && !filed && origin === 'structure'
    lone.push({ collection, id, name, title, replaceable })
  }
  return lone
}

/**
 * Compares what the storage holds with what rows name. The server may be running.
 * @param now by the system's clock, which dates files
 */
export const findOrphans = async (payload: Payload, now: Date): Promise<Orphans> => {
  const files: LoneFile[] = []
  const rows: LoneRow[] = []
  for (const collection of FILE_COLLECTIONS) {
    const seen = new Set<string>()
    const before = now.getTime() - YOUNG_IN_MILLISECONDS
    files.push(...(await loneFiles(payload, collection, seen, before)))
    rows.push(...(await loneRows(payload, collection, seen)))
  }
  return { files, rows }
}

/**
 * Takes away the files that no row names, and takes back from drafts the documents whose file is lost: the
 * form then asks for them again. A lost file of what was filed, issued or published is for a backup to
 * bring back: its row stays.
 * @returns how many of each
 */
export const removeOrphans = async (
  payload: Payload,
  { files, rows }: Orphans,
  now: Date,
): Promise<{ files: number; rows: number }> => {
  for (const { collection, name } of files) await fileStore().remove(collection, name)
  const replaceable = rows.filter((row) => row.replaceable)
  for (const { collection, id } of replaceable) {
    const where: Where = { id: { equals: id } }
    await atomicUpdate(payload, { collection, where, data: { removedAt: now.toISOString() } })
  }
  return { files: files.length, rows: replaceable.length }
}
