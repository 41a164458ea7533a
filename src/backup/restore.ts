import type { CollectionSlug, Payload } from 'payload'

import { migrations } from '../migrations/index.ts'

import { collectionsOf } from './backup.ts'
import { ArchiveRefused, fromLines, type Manifest } from './format.ts'
import type { Row } from './neutral-rows.ts'
import { entriesOf, verifyArchive, type Verified } from './read-archive.ts'
import { writeFileOf } from './restore-file.ts'
import { checkRelations, writeRows } from './restore-rows.ts'

/** Where a restore under way says which archive it is of. */
const MARK = 'restore'

const countRows = (payload: Payload, slug: string): Promise<number> =>
  payload.db
    .count({ collection: slug as CollectionSlug, where: {} })
    .then(({ totalDocs }) => totalDocs)

const refuseNewer = (payload: Payload, { header, manifest }: Verified): void => {
  const known = new Set(migrations.map(({ name }) => name))
  const slugs = new Set<string>(collectionsOf(payload).map(({ slug }) => slug))
  if (
    header.migrations.some((name) => !known.has(name)) ||
    Object.keys(manifest.rows).some((slug) => !slugs.has(slug))
  )
    throw new ArchiveRefused(
      `Cette sauvegarde vient d’une version plus récente du programme (${header.program}). Installez cette version, puis recommencez.`,
    )
}

/** A restore of this very archive that was interrupted goes on; nothing else may be in the database. */
const refuseFull = async (payload: Payload, fingerprint: string): Promise<void> => {
  const mark = await payload.kv.get<{ archive: string }>(MARK)
  if (mark?.archive === fingerprint) return
  if (mark)
    throw new ArchiveRefused(
      'La restauration d’une autre sauvegarde est restée inachevée dans cette base. Reprenez-la, ou donnez une base vide par DATABASE_URL.',
    )
  for (const { slug } of collectionsOf(payload))
    if ((await countRows(payload, slug)) > 0)
      throw new ArchiveRefused(
        `La base n’est pas vide (« ${slug} ») : une restauration n’écrase rien. Donnez une base vide par DATABASE_URL.`,
      )
}

const compareCounts = async (payload: Payload, { rows }: Manifest): Promise<void> => {
  for (const [slug, expected] of Object.entries(rows)) {
    const found = await countRows(payload, slug)
    if (found !== expected)
      throw new Error(`${slug}: ${found} rows after the restore, ${expected} in the archive`)
  }
}

/**
 * Writes an archive into an empty database, of either kind, and into the storage of files. Run again after an
 * interruption, it goes on. The server must not be running.
 * @param onEntry called before each entry is written
 * @throws ArchiveRefused before anything is written, with its remedy
 */
export const restore = async (
  payload: Payload,
  file: string,
  onEntry: (name: string) => void = () => undefined,
): Promise<Manifest> => {
  const verified = await verifyArchive(file)
  refuseNewer(payload, verified)
  await refuseFull(payload, verified.fingerprint)
  await payload.kv.set(MARK, { archive: verified.fingerprint })
  for await (const { name, bytes } of entriesOf(file)) {
    const [kind, slug = '', last = ''] = name.split('/')
    if (kind !== 'rows' && kind !== 'files') continue
    onEntry(name)
    if (kind === 'rows') await writeRows(payload, slug as CollectionSlug, fromLines(bytes) as Row[])
    else await writeFileOf(payload, slug, last, bytes)
  }
  await compareCounts(payload, verified.manifest)
  await checkRelations(payload)
  await payload.kv.delete(MARK)
  return verified.manifest
}
