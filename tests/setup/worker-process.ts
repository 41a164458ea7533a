/** `npm run worker`, without npm: a worker in a process of its own, on the database of the test. */
import { spawn } from 'node:child_process'
import path from 'node:path'

const bin = (name: string): string => path.resolve('node_modules/.bin', name)

export type WorkerProcess = {
  /** Once it began to work, or ended without. */
  started: Promise<void>
  ended: Promise<{ code: number | null; said: string }>
  stop: () => boolean
}

export const startWorker = (variables: Record<string, string>): WorkerProcess => {
  const ended = Promise.withResolvers<{ code: number | null; said: string }>()
  const started = Promise.withResolvers<void>()
  const child = spawn(bin('payload'), ['run', 'scripts/worker.ts'], {
    env: { ...process.env, PATH: `${path.dirname(bin('node'))}:${process.env.PATH}`, ...variables },
  })
  let said = ''
  const hear = (text: Buffer): void => {
    said += text.toString()
    if (said.includes('worker.started')) started.resolve()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.once('close', (code) => {
    ended.resolve({ code, said })
    started.resolve()
  })
  return {
    ended: ended.promise,
    started: started.promise,
    stop: () => child.kill('SIGTERM'),
  }
}
