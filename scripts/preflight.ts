// What must be true before a server starts; each failure is one French sentence and a non-zero exit.
import { createServer } from 'node:net'

import { prepareDataDirectory, readEnvironment, type Environment } from '../src/platform/env.ts'
import { EnvironmentError } from '../src/platform/env-error.ts'

const portIsFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.once('listening', () => probe.close(() => resolve(true)))
    probe.listen(port)
  })

export const fail = (sentence: string): never => {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

/** Reads the environment, prepares the data directory and checks the port. */
export const preflight = async ({ listens = true } = {}): Promise<Environment> => {
  try {
    const environment = readEnvironment()
    prepareDataDirectory(environment)
    if (listens && !(await portIsFree(environment.port)))
      fail(
        `PORT : le port ${environment.port} est déjà pris. Arrêtez l’autre programme ou choisissez PORT=3001.`,
      )
    return environment
  } catch (error) {
    if (error instanceof EnvironmentError) return fail(error.message)
    throw error
  }
}
