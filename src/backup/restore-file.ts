import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { environment } from '#platform/env.ts'

import { ArchiveRefused } from './format.ts'

/** @throws ArchiveRefused where files would have to go to a bucket */
export const refuseBucket = (): void => {
  if (environment().s3)
    throw new ArchiveRefused(
      'La restauration écrit les fichiers dans DATA_DIR/files. Lancez-la sans les variables S3_*, puis copiez ce dossier dans l’espace S3 et remettez-les.',
    )
}

/** Under its name only once whole: an interrupted restore leaves no half of a file. */
export const writeFileOf = async (
  collection: string,
  name: string,
  bytes: Buffer,
): Promise<void> => {
  const folder = path.join(environment().dataDirectory, 'files', collection)
  await mkdir(folder, { recursive: true })
  const part = path.join(folder, `${name}.part`)
  await writeFile(part, bytes)
  await rename(part, path.join(folder, name))
}
