/**
 * Times during which silence does not run towards a rejection (CRPA L. 114-5, L08): from a request for
 * corrections to its answer, or to its due date when nothing came. Each says its end from the start, so
 * that the clock runs again by itself.
 */
import type { Dossier } from '../payload-types.ts'

/** Instants, ISO 8601. */
export type Pause = { from: string; to: string }

const isPause = (value: unknown): value is Pause =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  typeof value.from === 'string' &&
  'to' in value &&
  typeof value.to === 'string'

/** Those of a dossier; rows of an earlier version have none. */
export const pausesOf = ({ clockPauses }: Pick<Dossier, 'clockPauses'>): readonly Pause[] =>
  Array.isArray(clockPauses) ? clockPauses.filter(isPause) : []

/** The clock stops now, or stays stopped, until an instant. */
export const pausedAnew = (pauses: readonly Pause[], now: Date, until: Date): readonly Pause[] => {
  const last = pauses.at(-1)
  const to = until.toISOString()
  return last && Date.parse(last.to) >= now.getTime()
    ? [...pauses.slice(0, -1), { ...last, to }]
    : [...pauses, { from: now.toISOString(), to }]
}

/** The clock runs again now; what had run again already is left as it is. */
export const resumed = (pauses: readonly Pause[], now: Date): readonly Pause[] => {
  const last = pauses.at(-1)
  return last && Date.parse(last.to) > now.getTime()
    ? [...pauses.slice(0, -1), { ...last, to: now.toISOString() }]
    : pauses
}
