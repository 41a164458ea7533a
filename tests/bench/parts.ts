/** Parts of the bench, each in a process of its own: the environment is read once in each, and nothing lingers. */
import { fork } from 'node:child_process'
import path from 'node:path'

import type { Result } from './results.ts'

const PROGRAM = path.join(import.meta.dirname, 'run.ts')
/** Reads JSX, which Node alone does not. */
const PAYLOAD = path.resolve('node_modules/payload/bin.js')

const ended = (program: string, parameters: readonly string[]): Promise<Result[]> =>
  new Promise((resolve, reject) => {
    const child = fork(program, [...parameters], {
      env: { ...process.env, NODE_ENV: 'production' },
    })
    let results: Result[] | undefined
    child.once('message', (message) => (results = message as Result[]))
    child.once('exit', () =>
      results ? resolve(results) : reject(new Error(`« ${parameters.join(' ')} » gave nothing`)),
    )
  })

/** Runs a part to its end. @param parameters its name, then what it takes */
export const apart = (...parameters: readonly string[]): Promise<Result[]> =>
  ended(PROGRAM, parameters)

/** The same of a part that draws documents. */
export const apartWithJsx = (...parameters: readonly string[]): Promise<Result[]> =>
  ended(PAYLOAD, ['run', PROGRAM, ...parameters])
