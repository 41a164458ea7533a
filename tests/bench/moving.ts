/** The most memory that a backup and a restoration take, with few dossiers and with a hundred times as many. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { apart } from './parts.ts'
import { judged, type Result } from './results.ts'

const FEW = 1000
const MANY = 100_000
/** What one entry at a time costs does not grow; when V8 collects, between one run and the next, does vary. */
const BAR = 1.25
const MEGABYTE_IN_KILOBYTES = 1024
const LOOK_IN_MILLISECONDS = 100

type Place = { databaseUrl: string; dataDirectory: string }
type Peaks = { backup: number; restore: number }

/** As Linux counts it; the last known once the process has ended. */
const highestMemory = (pid: number, known: number): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return (
      Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? known * MEGABYTE_IN_KILOBYTES) /
      MEGABYTE_IN_KILOBYTES
    )
  } catch {
    return known
  }
}

/** Megabytes, at most, of a command that is run to its end. */
const peakOf = (command: string, archive: string, place: Place): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`scripts/${command}.ts`, archive], {
      env: {
        ...process.env,
        DATABASE_URL: place.databaseUrl,
        DATA_DIR: place.dataDirectory,
        DEMO: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    let peak = 0
    const looking = setInterval(() => {
      peak = highestMemory(child.pid ?? 0, peak)
    }, LOOK_IN_MILLISECONDS)
    child.once('exit', (code) => {
      clearInterval(looking)
      if (code === 0) resolve(peak)
      else reject(new Error(`${command} ended with ${code}`))
    })
  })

const peaksWith = async (count: number, mongo: string | undefined): Promise<Peaks> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guichet-moving-'))
  const place = (name: string): Place => ({
    databaseUrl: mongo?.replace('/bench', `/${name}${count}`) ?? `file:${folder}/${name}.db`,
    dataDirectory: path.join(folder, name),
  })
  const archive = path.join(folder, 'guichet.tar.gz')
  try {
    await apart('fill', place('left').databaseUrl, String(count))
    const backup = await peakOf('backup', archive, place('left'))
    return { backup, restore: await peakOf('restore', archive, place('entered')) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param mongo address of a MongoDB; SQLite without one */
export const benchMoving = async (mongo: string | undefined): Promise<Result[]> => {
  const few = await peaksWith(FEW, mongo)
  const many = await peaksWith(MANY, mongo)
  return (['backup', 'restore'] as const).map((command) =>
    judged({
      name: `most memory of npm run ${command}, ${MANY} dossiers`,
      database: mongo ? 'mongodb' : 'sqlite',
      value: many[command],
      unit: 'MB',
      against: { name: `the same with ${FEW}`, value: few[command] },
      bar: BAR,
    }),
  )
}
