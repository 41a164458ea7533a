import { beforeAll, describe } from 'vitest'

/**
 * What a run prepared for its tests: the thing, why it cannot be had on this machine (its tests are
 * skipped), or how it broke (its tests fail, and only they).
 */
export type Service<Thing> = Thing | { missing: string } | { broken: string }

declare module 'vitest' {
  interface TaskMeta {
    /** Why the tests of a group cannot run here; printed by the closing reporter. */
    missing?: string
  }
}

export const broken = (error: unknown): { broken: string } => ({
  broken: error instanceof Error ? (error.stack ?? error.message) : String(error),
})

/** A story takes seconds: twenty times as long on a machine that does much else is no failure. */
const PATIENCE_IN_MILLISECONDS = 180_000

/** A group of tests that needs a service: skipped with the reason where there is none. */
export const describeWith = (title: string, service: Service<object>, tests: () => void): void => {
  const missing = 'missing' in service ? service.missing : undefined
  const skipped = missing === undefined ? {} : { skip: true, meta: { missing } }
  const options = { timeout: PATIENCE_IN_MILLISECONDS, ...skipped }
  describe(title, options, () => {
    if ('broken' in service)
      beforeAll(() => {
        throw new Error(service.broken)
      })
    tests()
  })
}
