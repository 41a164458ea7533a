/** What an answer of the server makes of a row added, removed, brought back or moved. Pure. */
import type { OperationResult } from '#forms/client/save-protocol.ts'
import { sameValue } from '#forms/same-value.ts'
import { isDeleted, orderOf, without, type FormState } from './form-state.ts'
import { isNewer, type Around, type Received } from './received.ts'
import { reordered, wholeRow } from './rows.ts'

type RowResult = Extract<OperationResult, { outcome: 'saved' | 'conflict' }>

const cellsOf = (stored: unknown): Readonly<Record<string, unknown>> => {
  const cells = (stored as { cells?: unknown } | null)?.cells
  return typeof cells === 'object' && cells !== null ? { ...cells } : {}
}

const known = (state: FormState, path: string, stored: unknown): FormState => {
  const order = orderOf(stored)
  const cells = Object.entries(cellsOf(stored)).map(([column, value]) => [
    `${path}/${column}`,
    value,
  ])
  return {
    ...state,
    stored: {
      ...state.stored,
      ...Object.fromEntries(cells),
      [path]: order === undefined ? stored : { order },
    },
    revived: without(state.revived, path),
    refusals: without(state.refusals, path),
  }
}

const isThere = (stored: unknown): boolean =>
  stored !== null && stored !== undefined && !isDeleted(stored)

/** Somebody changed the row that this person removes: unless it was this person, they choose. */
const removing = (state: FormState, result: RowResult, around: Around): Received => {
  const { path, stored } = result
  if (!isThere(stored))
    return { state: known(state, path, stored), followUps: [{ kind: 'drop', path }] }
  if (sameValue(stored, wholeRow(state, path, around.tables)))
    return { state, followUps: [{ kind: 'change', path, value: null, base: stored }] }
  const { by, at } = result as Extract<RowResult, { outcome: 'conflict' }>
  const other = { stored, input: '', by, at }
  return { state: { ...state, conflicts: { ...state.conflicts, [path]: other } }, followUps: [] }
}

const returning = (state: FormState, { path, stored }: RowResult): Received => {
  const place = { order: state.orders[path] ?? 0 }
  if (!isThere(stored))
    return { state, followUps: [{ kind: 'change', path, value: place, base: stored ?? null }] }
  return { state: known(state, path, stored), followUps: [{ kind: 'drop', path }] }
}

const adding = (state: FormState, result: RowResult): Received => {
  const { path, stored } = result
  const [table = ''] = path.split('/')
  const { by, at } = result as Extract<RowResult, { outcome: 'conflict' }>
  const followUps = [{ kind: 'drop', path } as const]
  if (isDeleted(stored)) {
    const gone = { ...state.gone, [path]: { by, at, typed: {} } }
    return { state: { ...known(state, path, stored), gone }, followUps }
  }
  const order = orderOf(stored)
  const settled = known(state, path, stored)
  // Two people moved it: where the row stands matters too little to ask.
  return {
    state: order === undefined ? settled : reordered(settled, table, path, order),
    followUps,
  }
}

export const receiveRow = (state: FormState, result: RowResult, around: Around): Received => {
  const { path, outcome, stored } = result
  if (outcome === 'saved') {
    const settled = known(state, path, stored)
    // The person already changed their mind about the row: what they did since still waits.
    const { revived } = isNewer(around, path) ? state : settled
    return { state: { ...settled, revived }, followUps: [] }
  }
  if (path in state.removed) return removing(state, result, around)
  return path in state.revived ? returning(state, result) : adding(state, result)
}
