/** All that a form page knows, as one value that is replaced and never changed. */
import type { Derived, FieldRefusal } from '#forms/client/save-protocol.ts'
import type { SaveState } from '#forms/client/save-queue.ts'
import type { Input } from '#forms/kinds/kind.ts'
import type { PageView } from '#forms/view/page-view.ts'

/** Another answer to the same question, which came first. */
export type OtherAnswer = {
  stored: unknown
  input: Input
  by: string | null
  at: string | null
}

/** A row somebody else removed, and what this person had typed in it meanwhile. */
export type RemovedByOther = {
  by: string | null
  at: string | null
  typed: Readonly<Record<string, Input>>
}

export type FormState = {
  /** What stands in the boxes, by path. */
  inputs: Readonly<Record<string, Input>>
  /** How the server writes what was just saved, for a box that still has the focus. */
  rewritten: Readonly<Record<string, Input>>
  /** What the server has, by path; rows as `{ order }`. */
  stored: Readonly<Record<string, unknown>>
  /** Rows of each table in their order, those just removed included. */
  rows: Readonly<Record<string, readonly string[]>>
  orders: Readonly<Record<string, number>>
  /** Rows removed here, with what waited to be saved in them: « Annuler » brings both back. */
  removed: Readonly<Record<string, Readonly<Record<string, Input>>>>
  /** Rows brought back here, until the server has them. */
  revived: Readonly<Record<string, true>>
  /** Rows that somebody else removed while this person was typing in them. */
  gone: Readonly<Record<string, RemovedByOther>>
  conflicts: Readonly<Record<string, OtherAnswer>>
  refusals: Readonly<Record<string, FieldRefusal>>
  /** Boxes that the person has left: what is missing in them may be said. */
  left: Readonly<Record<string, true>>
  focused: string | undefined
  derived: Derived
  save: SaveState
  /** Changes that the server does not have yet. */
  pending: number
  /** Title of another page of the dossier, on which a change made there awaits a choice. */
  elsewhere: string | undefined
  /** Show what is missing without waiting for boxes to be left. */
  verify: boolean
}

const ordersOf = (stored: PageView['stored']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(stored).flatMap(([path, value]) => {
      const order = orderOf(value)
      return path.split('/').length === 2 && order !== undefined ? [[path, order]] : []
    }),
  )

/** The place of a row as the server keeps it. */
export const orderOf = (value: unknown): number | undefined => {
  const order = (value as { order?: unknown } | null | undefined)?.order
  return typeof order === 'number' ? order : undefined
}

export const isDeleted = (value: unknown): boolean =>
  (value as { deleted?: unknown } | null | undefined)?.deleted === true

export const initialState = (page: PageView, derived: Derived, verify: boolean): FormState => ({
  inputs: page.inputs,
  rewritten: {},
  stored: page.stored,
  rows: page.rows,
  orders: ordersOf(page.stored),
  removed: {},
  revived: {},
  gone: {},
  conflicts: {},
  refusals: {},
  left: {},
  focused: undefined,
  derived,
  save: { kind: 'idle' },
  pending: 0,
  elsewhere: undefined,
  verify,
})

/** A record without one of its keys. */
export const without = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> => {
  if (!(key in record)) return record
  const { [key]: _dropped, ...others } = record
  return others
}
