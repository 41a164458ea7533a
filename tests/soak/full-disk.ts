/** The disk of the site is filled, then freed: a small file system of its own, where one may mount one. */
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { onPath } from '#tests/setup/on-path.ts'

import type { Acknowledged } from './acknowledged.ts'
import { length } from './length.ts'
import { say, wait } from './print.ts'
import { underLoad } from './under-load.ts'

const NAME = 'sqlite on a full disk'
const SIZE = '96m'
const BLOCK = Buffer.alloc(64 * 1024)
const FULL_FOR_MILLISECONDS = 8000
const FREE_FOR_MILLISECONDS = 4000

type Mounted = { folder: string; unmount: () => void } | { reason: string }

const mounted = (): Mounted => {
  const [mount, umount] = [onPath('mount'), onPath('umount')]
  if (!mount || !umount) return { reason: 'no mount on this system' }
  const folder = mkdtempSync(path.join(tmpdir(), 'guichet-disk-'))
  try {
    execFileSync(mount, ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    rmSync(folder, { recursive: true })
    return { reason: `mounting a file system was refused (${(error as Error).message.trim()})` }
  }
  return {
    folder,
    unmount: () => {
      execFileSync(umount, ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Until nothing more is taken, down to the last byte. */
const fill = (file: string): void => {
  const opened = openSync(file, 'a')
  try {
    for (let size = BLOCK.length; size >= 1;) {
      try {
        writeSync(opened, BLOCK, 0, size)
      } catch {
        size = Math.floor(size / 2)
      }
    }
  } finally {
    closeSync(opened)
  }
}

type Health = { database: { fault: string | null }; storage: { fault: string | null } }

/** What the health page says while the disk is full, and once it is not. */
const faultsAt = async (url: string): Promise<string> => {
  const { database, storage } = (await (await fetch(`${url}/api/health`)).json()) as Health
  return `database ${database.fault}, files ${storage.fault}`
}

const fillOnce = async (url: string, folder: string, said: Acknowledged): Promise<void> => {
  const filler = path.join(folder, 'filler')
  fill(filler)
  const before = said.toldToTryAgain
  const until = Date.now() + FULL_FOR_MILLISECONDS
  // What the site frees by itself is taken too.
  while (Date.now() < until) {
    fill(filler)
    await wait(200)
  }
  const full = await faultsAt(url)
  rmSync(filler)
  await wait(FREE_FOR_MILLISECONDS)
  const told = said.toldToTryAgain - before
  say(`${NAME}: full (${full}), told to try again ${told} times; freed (${await faultsAt(url)})`)
  if (!full.includes('full')) said.wrong.push(`the health page did not say it: ${full}`)
  if (told === 0) said.wrong.push('nobody was told that nothing could be written')
}

/** Skipped, with the reason, where no file system may be mounted. */
export const fullDisk = async (): Promise<boolean> => {
  const disk = mounted()
  if ('reason' in disk) {
    say(`${NAME}: skipped, ${disk.reason}`)
    return true
  }
  try {
    return await underLoad(NAME, { within: disk.folder }, async (running, said) => {
      for (let rank = 1; rank <= length.fillings; rank += 1) {
        await wait(FREE_FOR_MILLISECONDS)
        await fillOnce(running.site.url, disk.folder, said)
      }
      return running
    })
  } finally {
    disk.unmount()
  }
}
