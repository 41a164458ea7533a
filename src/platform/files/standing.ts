/** How the storage last answered, for those who operate the platform. */
import { log } from '../log.ts'
import { StorageFailure, type FailureKind } from './failure.ts'
import { fileStore } from './store.ts'
import { systemNow } from '../clock.ts'

export type StorageStanding = {
  kind: 'disk' | 's3'
  /** Null when it did what it was last asked. */
  fault: FailureKind | null
  /** Instant of the system's clock. */
  since: string | null
}

const PROBED_EVERY_MILLISECONDS = 15_000

type Held = Omit<StorageStanding, 'kind'> & { probedAt: number }

// The server and its pages are bundled apart: what they share must belong to neither.
const shared = globalThis as typeof globalThis & { guichetStorage?: Held }
const held = (): Held =>
  (shared.guichetStorage ??= { fault: null, since: null, probedAt: -Infinity })

const answered = (fault: FailureKind | null): void => {
  const before = held()
  before.probedAt = performance.now()
  if (fault === before.fault) return
  before.fault = fault
  before.since = fault && systemNow().toISOString()
}

/** What the storage was asked, with how it answered remembered and logged. */
export const heard = async <T>(act: () => Promise<T>): Promise<T> => {
  try {
    const result = await act()
    answered(null)
    return result
  } catch (error) {
    if (error instanceof StorageFailure && error.kind !== 'missing') {
      answered(error.kind)
      log.error('storage.failed', error, { kind: error.kind, reason: error.reason })
    }
    throw error
  }
}

/** How it stands: asked anew when nobody asked it anything for a while, or when it last failed. */
export const storageStanding = async (): Promise<StorageStanding> => {
  const { kind, probe } = fileStore()
  const stale = performance.now() - held().probedAt > PROBED_EVERY_MILLISECONDS
  if (stale || held().fault) await heard(probe).catch(() => undefined)
  const { fault, since } = held()
  return { kind, fault, since }
}
