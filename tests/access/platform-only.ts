import type { Entry } from './entries.ts'

export const ISERE = ['reader', 'editor', 'representative'] as const
export const DESK_84 = ['instructor', 'manager', 'dgefp'] as const
export const DESK_11 = ['elsewhere', 'dgefp'] as const

/** A collection that nobody writes through Payload: what some of them read, all of them fail to create and change. */
export const platformOnly = (
  holds: string,
  reads: Entry['reads'],
  change: Entry['change'],
): Entry => ({ holds, reads, sample: () => change, change })
