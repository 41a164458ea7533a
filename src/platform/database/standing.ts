/** How the database last took what was written, for those who operate the platform. */
import { log } from '../log.ts'
import { databaseFault, type DatabaseFault } from './failure.ts'
import { systemNow } from '../clock.ts'

export type DatabaseStanding = {
  /** Null when it wrote what it was last asked. */
  fault: DatabaseFault | null
  /** Instant of the system's clock. */
  since: string | null
}

// The server and its pages are bundled apart: what they share must belong to neither.
const shared = globalThis as typeof globalThis & { guichetDatabase?: DatabaseStanding }

export const databaseStanding = (): DatabaseStanding =>
  shared.guichetDatabase ?? { fault: null, since: null }

const answered = (fault: DatabaseFault | null): void => {
  if (fault === databaseStanding().fault) return
  shared.guichetDatabase = { fault, since: fault && systemNow().toISOString() }
}

/**
 * A writing, with how it went remembered and its failure logged. The worker writes now and then by itself,
 * so that the end of a failure is heard though nobody saves.
 */
export const heardWriting = async <T>(act: () => Promise<T>): Promise<T> => {
  try {
    const result = await act()
    answered(null)
    return result
  } catch (error) {
    const fault = databaseFault(error)
    if (fault && fault !== databaseStanding().fault) log.error('database.failed', error, { fault })
    if (fault) answered(fault)
    throw error
  }
}
