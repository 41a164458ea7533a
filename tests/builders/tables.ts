/** The tables of the processes as data, whatever their types: what tests over all of them go through. */
import type { Transition } from '#workflows/engine.ts'
import { workflows } from '#workflows/registry.ts'

export type ProcessName = keyof typeof workflows

export type Row = { event: string; from: readonly string[]; to: string; roles: readonly string[] }

export const processNames = Object.keys(workflows) as readonly ProcessName[]

/** Every event of a process, in the order of its table. */
export const rowsOf = (process: ProcessName): readonly Row[] =>
  Object.entries<Transition<string, never>>(workflows[process].transitions).map(
    ([event, { from, to, roles }]) => ({ event, from, to, roles }),
  )

export const finalStatesOf = (process: ProcessName): readonly string[] => workflows[process].final
