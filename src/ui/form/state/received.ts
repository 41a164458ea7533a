import type { FormState } from './form-state.ts'
import type { Tables } from './rows.ts'

/** What is to be asked of the queue after an answer. */
export type FollowUp =
  | { kind: 'drop'; path: string }
  /** What the server has at a path, for the base of the next change. */
  | { kind: 'learn'; path: string; value: unknown }
  | { kind: 'change'; path: string; value: unknown; base: unknown }

export type Received = { state: FormState; followUps: readonly FollowUp[] }

export type Around = {
  tables: Tables
  /** Whether a path belongs to the page shown. */
  isHere: (path: string) => boolean
  /** What is still to be saved, by path. */
  waiting: Readonly<Record<string, unknown>>
}

export const isNewer = (around: Around, path: string): boolean =>
  Object.hasOwn(around.waiting, path)
