/** What an answer of the server makes of the page, and what is to be asked of the queue after it. Pure. */
import type { OperationResult, SaveAnswer } from '#forms/client/save-protocol.ts'
import type { Input } from '#forms/kinds/kind.ts'
import { isDeleted, without, type FormState } from './form-state.ts'
import { receiveRow } from './receive-row.ts'
import { isNewer, type Around, type Received } from './received.ts'
import { rowOf } from './rows.ts'

type Saved = Extract<OperationResult, { outcome: 'saved' }>
type Conflicting = Extract<OperationResult, { outcome: 'conflict' }>

const saved = (state: FormState, result: Saved, around: Around): FormState => {
  const { path, stored, refusal } = result
  const input = result.input as Input
  const known = {
    ...state,
    stored: { ...state.stored, [path]: stored },
    conflicts: without(state.conflicts, path),
    refusals: refusal ? { ...state.refusals, [path]: refusal } : without(state.refusals, path),
  }
  if (isNewer(around, path)) return known
  if (state.focused === path) return { ...known, rewritten: { ...state.rewritten, [path]: input } }
  return { ...known, inputs: { ...state.inputs, [path]: input } }
}

/** The row of the cell was removed by somebody else: what was typed in it stays in the box. */
const goneWithItsRow = (state: FormState, { path, by, at }: Conflicting, row: string): Received => {
  const typed = state.inputs[path]
  const before = state.gone[row]?.typed ?? {}
  const gone = { by, at, typed: typed === undefined ? before : { ...before, [path]: typed } }
  return {
    state: row in state.removed ? state : { ...state, gone: { ...state.gone, [row]: gone } },
    followUps: [
      { kind: 'drop', path },
      { kind: 'learn', path, value: state.stored[path] ?? null },
    ],
  }
}

const conflicting = (state: FormState, result: Conflicting): Received => {
  const { path, stored, by, at } = result
  const row = rowOf(path)
  if (row !== undefined && isDeleted(stored)) return goneWithItsRow(state, result, row)
  const other = { stored, input: result.input as Input, by, at }
  return {
    state: {
      ...state,
      stored: { ...state.stored, [path]: stored },
      conflicts: { ...state.conflicts, [path]: other },
    },
    followUps: [],
  }
}

const isRowPath = (path: string): boolean => path.split('/').length === 2

const receiveOne = (state: FormState, result: OperationResult, around: Around): Received => {
  if (!around.isHere(result.path)) {
    const elsewhere = result.outcome === 'conflict' ? (result.page ?? '') : state.elsewhere
    return { state: { ...state, elsewhere }, followUps: [] }
  }
  if (result.outcome === 'refused') {
    const refusals = { ...state.refusals, [result.path]: result.refusal }
    return { state: { ...state, refusals }, followUps: [] }
  }
  if (isRowPath(result.path)) return receiveRow(state, result, around)
  return result.outcome === 'saved'
    ? { state: saved(state, result, around), followUps: [] }
    : conflicting(state, result)
}

export const receive = (state: FormState, answer: SaveAnswer, around: Around): Received =>
  answer.results.reduce<Received>(
    (before, result) => {
      const { state: after, followUps } = receiveOne(before.state, result, around)
      return { state: after, followUps: [...before.followUps, ...followUps] }
    },
    { state: { ...state, derived: answer.derived }, followUps: [] },
  )
