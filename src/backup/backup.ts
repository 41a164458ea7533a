import type {
  CollectionSlug,
  Payload,
  SanitizedCollectionConfig,
  UploadCollectionSlug,
} from 'payload'

import packageJson from '../../package.json' with { type: 'json' }
import { migrations } from '../migrations/index.ts'
import { takeSnapshot, type Snapshot } from '#platform/database/snapshot.ts'
import { StorageFailure } from '#platform/files/failure.ts'
import { readStoredFile } from '#platform/files/keep.ts'

import { ArchiveRefused, FORMAT, sha256, toLines } from './format.ts'
import { toNeutral } from './neutral-rows.ts'
import { writeArchive, type ArchiveWriter } from './write-archive.ts'

export type BackedUp = {
  rows: Record<string, number>
  files: Record<string, number>
  /** Files that the storage did not give, or whose bytes are not those that were recorded. */
  faults: readonly string[]
}

/** What an archive holds: all but what Payload keeps for itself (locks, migrations, display preferences). */
export const collectionsOf = (payload: Payload): SanitizedCollectionConfig[] =>
  payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))

const addRows = async (
  archive: ArchiveWriter,
  snapshot: Snapshot,
  collection: SanitizedCollectionConfig,
): Promise<number> => {
  let [count, part] = [0, 0]
  for await (const page of snapshot.pages(collection.slug as CollectionSlug)) {
    part += 1
    count += page.length
    await archive.add(
      `rows/${collection.slug}/${String(part).padStart(6, '0')}.ndjson`,
      toLines(page.map((row) => toNeutral(collection, row))),
    )
  }
  return count
}

type Named = { filename?: unknown; sha256?: unknown }

const addFile = async (
  payload: Payload,
  archive: ArchiveWriter,
  slug: UploadCollectionSlug,
  { filename, sha256: recorded }: Named,
): Promise<string | undefined> => {
  const name = `files/${slug}/${String(filename)}`
  try {
    const bytes = await readStoredFile(slug, { filename: String(filename) })
    await archive.add(name, bytes)
    return recorded && sha256(bytes) !== recorded ? `${name} : contenu altéré` : undefined
  } catch (error) {
    if (!(error instanceof StorageFailure) || error.kind !== 'missing') throw error
    return `${name} : fichier introuvable`
  }
}

const fill = async (
  payload: Payload,
  archive: ArchiveWriter,
  snapshot: Snapshot,
): Promise<BackedUp> => {
  const done = { rows: {}, files: {}, faults: [] } as {
    rows: Record<string, number>
    files: Record<string, number>
    faults: string[]
  }
  // All rows first: MongoDB keeps an instant some minutes only, and files are the longer part.
  for (const collection of collectionsOf(payload))
    done.rows[collection.slug] = await addRows(archive, snapshot, collection)
  for (const { slug, upload } of collectionsOf(payload)) {
    if (!upload) continue
    let count = 0
    for await (const page of snapshot.pages(slug as CollectionSlug))
      for (const row of page.filter(({ filename }) => filename)) {
        const fault = await addFile(payload, archive, slug as UploadCollectionSlug, row)
        if (fault) done.faults.push(fault)
        if (!fault?.endsWith('introuvable')) count += 1
      }
    done.files[slug] = count
  }
  return done
}

const explained = (error: unknown, file: string): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EEXIST')
    return new ArchiveRefused(
      `« ${file} » (ou « ${file}.part », laissé par une sauvegarde interrompue) existe déjà. Donnez un autre nom ou retirez-le.`,
    )
  if (code === 'ENOSPC')
    return new ArchiveRefused('Le disque est plein : libérez de la place, puis recommencez.')
  if (code === 'ENOENT' || code === 'EACCES')
    return new ArchiveRefused(
      `« ${file} » ne peut pas être écrit (${code}). Vérifiez que le dossier existe et ses droits.`,
    )
  if (code === 239 || code === 246)
    return new ArchiveRefused(
      'MongoDB n’a pas gardé l’instant de la sauvegarde assez longtemps. Augmentez minSnapshotHistoryWindowInSeconds, puis recommencez.',
    )
  return error
}

/**
 * Writes the whole platform, as it is at one instant, while it runs.
 * @param file name of the archive; a file that has it is never written over
 * @throws ArchiveRefused with its remedy
 */
export const backup = async (payload: Payload, file: string, now: Date): Promise<BackedUp> => {
  const snapshot = await takeSnapshot(payload)
  try {
    const archive = await writeArchive(file, {
      format: FORMAT,
      version: 1,
      program: packageJson.version,
      migrations: migrations.map(({ name }) => name),
      takenAt: now.toISOString(),
    })
    try {
      const done = await fill(payload, archive, snapshot)
      await archive.finish({ rows: done.rows, files: done.files })
      return done
    } catch (error) {
      await archive.abandon()
      throw error
    }
  } catch (error) {
    throw explained(error, file)
  } finally {
    await snapshot.close()
  }
}
