/** What an archive and a database hold, to be compared. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { CollectionSlug, Payload } from 'payload'

import { collectionsOf } from '#backup/backup.ts'
import { fromLines, sha256 } from '#backup/format.ts'
import { entriesOf } from '#backup/read-archive.ts'

/** Rows of each collection, as the archive holds them. */
export const rowsIn = async (archive: string): Promise<Record<string, unknown[]>> => {
  const rows: Record<string, unknown[]> = {}
  for await (const { name, bytes } of entriesOf(archive)) {
    const [kind, slug = ''] = name.split('/')
    if (kind === 'rows') (rows[slug] ??= []).push(...fromLines(bytes))
  }
  return rows
}

/** Rows of each collection, as the database counts them. */
export const countAll = async (payload: Payload): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      collectionsOf(payload).map(async ({ slug }) => [
        slug,
        (await payload.db.count({ collection: slug as CollectionSlug, where: {} })).totalDocs,
      ]),
    ),
  )

/** Name and SHA-256 of each file of a folder. */
export const digestsIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => `${name} ${sha256(readFileSync(path.join(folder, name)))}`)
    .toSorted()
