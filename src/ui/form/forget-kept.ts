import { forgetAll } from '#ui/form/browser/kept.ts'

/** Empties the device of what forms keep there: called when a person signs out. */
export const forgetKept = (): void => forgetAll(() => localStorage)
