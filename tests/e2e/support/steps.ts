import { it } from 'vitest'

/**
 * Tests of one story, each from where the one before stopped. After one has failed the others fail at
 * once and say so, instead of waiting in vain for what never came.
 */
export const makeStep = (): ((title: string, act: () => Promise<void>) => void) => {
  let failed: string | undefined
  return (title, act) => {
    it(title, async () => {
      if (failed !== undefined) throw new Error(`an earlier step failed: ${failed}`)
      failed = title
      await act()
      failed = undefined
    })
  }
}
