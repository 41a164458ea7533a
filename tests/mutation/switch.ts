/**
 * The switch that instrumented modules ask, in the process of the tests: in place before any of them is
 * read, for the runner reads it. It notes by which mistakes each test passes.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

import { inject } from 'vitest'

import { SWITCH } from './instrument.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** File that says which mistakes were found. */
    record: string
  }
}

/** A mistake in the condition of a loop never ends: what passes so often is found. */
const LOOPS = 20
const LEAST_PASSES = 10_000

export type Line = { id: number; kind: 'killed' | 'passed' }

const state = {
  active: null as number | null,
  limit: Number.POSITIVE_INFINITY,
  passes: 0,
  seen: new Set<number>(),
}

const at = (id: number): boolean => {
  state.passes += 1
  if (state.passes > state.limit) throw new Error('does not end')
  if (state.active === null) state.seen.add(id)
  return state.active === id
}

Object.assign(globalThis, { [SWITCH]: at })

const record = inject('record')

const readRecord = (): Line[] =>
  existsSync(record)
    ? readFileSync(record, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line)
    : []

/** Mistakes already found. */
export const found = (): Set<number> =>
  new Set(readRecord().flatMap(({ id, kind }) => (kind === 'killed' ? [id] : [])))

export const note = (id: number, kind: Line['kind']): void =>
  appendFileSync(record, `${JSON.stringify({ id, kind })}\n`)

/** The mistakes passed by since the last time. */
export const takeSeen = (): Set<number> => {
  const { seen } = state
  state.seen = new Set()
  return seen
}

/** How often the switch was asked during an act. */
export const counted = async (act: () => unknown): Promise<number> => {
  state.passes = 0
  await act()
  return state.passes
}

/** Whether an act fails when a mistake is made; one that does not end has failed. */
export const fails = async (id: number, act: () => unknown, usual: number): Promise<boolean> => {
  state.active = id
  state.passes = 0
  state.limit = Math.max(LEAST_PASSES, usual * LOOPS)
  try {
    await act()
    return false
  } catch {
    return true
  } finally {
    state.active = null
    state.limit = Number.POSITIVE_INFINITY
  }
}
