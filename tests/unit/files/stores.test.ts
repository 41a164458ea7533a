import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeEach, describe, expect, it } from 'vitest'

import { bucketStore } from '#platform/files/bucket.ts'
import { diskStore } from '#platform/files/disk.ts'
import type { FileStore, ListedFile } from '#platform/files/file-store.ts'
import { openBucketServer } from '#tests/setup/bucket-server.ts'

const server = await openBucketServer()
const folder = mkdtempSync(path.join(tmpdir(), 'files-'))
const place = {
  bucket: 'pieces',
  endpoint: server.url,
  region: server.variables['S3_REGION'] ?? '',
  accessKeyId: server.variables['S3_ACCESS_KEY_ID'] ?? '',
  secretAccessKey: server.variables['S3_SECRET_ACCESS_KEY'] ?? '',
}
const bucket = bucketStore(place)
const disk = diskStore({ dataDirectory: folder })

const bytes = new TextEncoder().encode('Relevé d’identité bancaire')
const file = (name: string) => ({ name, bytes, mimeType: 'application/pdf' })
const listed = async (store: FileStore): Promise<ListedFile[]> => {
  const found: ListedFile[] = []
  for await (const one of store.list('documents')) found.push(one)
  return found.toSorted((a, b) => a.name.localeCompare(b.name))
}

beforeEach(() => {
  server.mood = 'well'
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each<[string, FileStore]>([
  ['folders', disk],
  ['a bucket', bucket],
])('files in %s', (_, store) => {
  const NAMES = ['a.pdf', 'b (1).pdf', 'c’é.pdf', 'd+e.pdf', 'f.pdf']

  it('are given back as they came, and listed, however many pages the list takes', async () => {
    expect(await listed(store)).toEqual([])
    for (const name of NAMES) await store.put('documents', file(name))
    await store.put('annexes', file('other.pdf'))
    for (const name of NAMES)
      expect(new Uint8Array(await store.get('documents', name))).toEqual(bytes)
    const found = await listed(store)
    expect(found.map(({ name }) => name)).toEqual(NAMES)
    for (const { size, writtenAt } of found) {
      expect(size).toBe(bytes.length)
      expect(Math.abs(writtenAt.getTime() - Date.now())).toBeLessThan(60_000)
    }
  })

  it('are taken away once, and nothing is said of those that were', async () => {
    await store.remove('documents', 'a.pdf')
    await store.remove('documents', 'a.pdf')
    await expect(store.get('documents', 'a.pdf')).rejects.toMatchObject({ kind: 'missing' })
    expect((await listed(store)).map(({ name }) => name)).toEqual(NAMES.slice(1))
  })

  it('are not there until the storage is asked for them by name alone', async () => {
    await expect(store.get('documents', 'never.pdf')).rejects.toMatchObject({
      code: 'panne.fichier_absent',
    })
    await expect(store.probe()).resolves.toBeUndefined()
    expect((await listed(store)).map(({ name }) => name)).toEqual(NAMES.slice(1))
  })
})

describe('a bucket that does not do what it is asked', () => {
  it.each([
    ['failing', 'panne.stockage', '500 InternalError'],
    ['refusing', 'panne.stockage', '403 AccessDenied'],
    ['full', 'panne.stockage_plein', '507 XMinioStorageFull'],
  ] as const)('is said to be %s, and keeps nothing', async (mood, code, reason) => {
    server.mood = mood
    await expect(bucket.put('documents', file('lost.pdf'))).rejects.toMatchObject({ code, reason })
    server.mood = 'well'
    expect((await listed(bucket)).map(({ name }) => name)).not.toContain('lost.pdf')
  })

  it('is not waited for without end', async () => {
    const { speak } = server.fallSilent()
    const hurried = bucketStore({ ...place, deadline: 50 })
    await expect(hurried.get('documents', 'f.pdf')).rejects.toMatchObject({
      code: 'panne.stockage',
      reason: 'TimeoutError',
    })
    speak()
  })

  it('gives no half of a file', async () => {
    server.mood = 'cut'
    await expect(bucket.get('documents', 'f.pdf')).rejects.toMatchObject({ code: 'panne.stockage' })
  })

  it('is not there at all', async () => {
    const nowhere = bucketStore({
      bucket: 'pieces',
      endpoint: 'http://127.0.0.1:9',
      region: 'r',
      accessKeyId: 'a',
      secretAccessKey: 's',
    })
    await expect(nowhere.put('documents', file('x.pdf'))).rejects.toMatchObject({
      code: 'panne.stockage',
    })
  })
})

describe('a disk that does not do what it is asked', () => {
  const at = (name: string): string => path.join(folder, 'files', 'documents', name)

  it.runIf(existsSync('/dev/full'))(
    'says that it is full, and leaves no half of a file',
    async () => {
      // The device that is always full stands where the bytes of this file would be written.
      symlinkSync('/dev/full', at('full.pdf.part'))
      await expect(disk.put('documents', file('full.pdf'))).rejects.toMatchObject({
        code: 'panne.stockage_plein',
        reason: 'ENOSPC',
      })
      expect(readdirSync(path.dirname(at(''))).filter((name) => name.startsWith('full'))).toEqual(
        [],
      )
    },
  )

  it('says that it cannot be written', async () => {
    // A file where a folder is due: no right of the account that runs the tests can help.
    const blocked = mkdtempSync(path.join(tmpdir(), 'blocked-'))
    mkdirSync(path.join(blocked, 'files'))
    symlinkSync('/dev/null', path.join(blocked, 'files', 'documents'))
    const store = diskStore({ dataDirectory: blocked })
    await expect(store.put('documents', file('x.pdf'))).rejects.toMatchObject({
      code: 'panne.stockage',
    })
    await expect(store.probe()).rejects.toMatchObject({ code: 'panne.stockage' })
    rmSync(blocked, { recursive: true, force: true })
  })
})
