/** Moves a platform into an empty database, and looks for what it held. */
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'
import { expect } from 'vitest'

import { backup } from '#backup/backup.ts'
import { restore } from '#backup/restore.ts'
import { FILE_COLLECTIONS } from '#platform/files/file-store.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { closeOther, openOther, type Kind } from '#tests/setup/other-database.ts'
import { verifyJournal } from '#workflows/fire/verify.ts'

import { governed } from '../../src/governed.ts'
import { digestsIn, rowsIn } from './archives.ts'

const faultsOf = async (payload: Payload): Promise<string[]> => {
  const faults: string[] = []
  await verifyJournal(payload, Object.values(governed), (fault) =>
    faults.push(JSON.stringify(fault)),
  )
  return faults.toSorted()
}

// From one database to the other and back, where there are both.
const JOURNEY: readonly Kind[] =
  process.env.DATABASE === 'mongodb' ? ['sqlite', 'mongodb'] : ['sqlite']

/**
 * Restores into an empty database of the other kind where there are both, and back into an empty one of the
 * first; the files go and come back.
 * @param held collections of which there must be rows, or nothing would be proved
 */
export const expectMoved = async (guichet: Guichet, held: readonly string[]): Promise<void> => {
  const { payload, clock, dataDirectory } = guichet
  const folders = FILE_COLLECTIONS.map((name) => path.join(dataDirectory, 'files', name))
  const digests = () => folders.map((folder) => (existsSync(folder) ? digestsIn(folder) : []))
  const archive = path.join(dataDirectory, 'moved.tar.gz')
  expect((await backup(payload, archive, clock.now())).faults).toEqual([])
  const rows = await rowsIn(archive)
  for (const slug of held) expect(rows[slug] ?? [], slug).not.toEqual([])
  const [files, faults] = [digests(), await faultsOf(payload)]
  let from = archive
  for (const kind of JOURNEY) {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    const other = await openOther(kind)
    try {
      await restore(other, from)
      expect(digests()).toEqual(files)
      expect(await faultsOf(other)).toEqual(faults)
      from = path.join(dataDirectory, `from-${kind}.tar.gz`)
      expect((await backup(other, from, clock.now())).faults).toEqual([])
      expect(await rowsIn(from)).toEqual(rows)
    } finally {
      await closeOther(other)
    }
  }
}
