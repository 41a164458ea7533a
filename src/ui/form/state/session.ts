/** What a person does on a form page: typed, kept, sent, answered. Knows nothing of the browser. */
import type { Derived, SendOutcome, SentOperation } from '#forms/client/save-protocol.ts'
import { makeSaveQueue, type SaveQueue } from '#forms/client/save-queue.ts'
import type { PageView } from '#forms/view/page-view.ts'
import { makeBoxActs, type BoxActs } from './box-acts.ts'
import { makeConflictActs, type ConflictActs } from './conflict-acts.ts'
import type { Desk } from './desk.ts'
import { initialState, type FormState } from './form-state.ts'
import { pathsOf, tablesOf } from './page-paths.ts'
import { receive } from './receive.ts'
import type { FollowUp } from './received.ts'
import { inOrder, restored, type Kept } from './restore.ts'
import { makeRowActs, type RowActs } from './row-acts.ts'
import { makeStore, type Store } from './store.ts'

export type Surroundings = {
  send: (operations: readonly SentOperation[]) => Promise<SendOutcome>
  keep: (waiting: Readonly<Record<string, Kept>>) => void
  newId: () => string
  now: () => number
  after: (milliseconds: number, run: () => void) => () => void
  /** Runs at once, or as soon as what it changes in the page disturbs nobody. */
  calm: (run: () => void) => void
}

export type FormSession = BoxActs &
  ConflictActs &
  RowActs & {
    store: Store<FormState>
    /** What follows from answers that did not come by a save: a document joined or taken back. */
    replaceDerived: (derived: Derived) => void
    /** The session ended elsewhere than in a save. */
    signedOut: () => void
    restore: (kept: Readonly<Record<string, Kept>>) => void
    flush: () => Promise<void>
    pending: () => number
    remaining: () => readonly SentOperation[]
  }

const follow = (queue: SaveQueue, followUps: readonly FollowUp[]): void => {
  for (const step of followUps) {
    if (step.kind === 'drop') queue.drop(step.path)
    else if (step.kind === 'learn') queue.learn(step.path, step.value)
    else queue.change(step.path, step.value, { base: step.base, atOnce: true })
  }
}

const makeDesk = (page: PageView, store: Store<FormState>, around: Surroundings): Desk => {
  const tables = tablesOf(page)
  const isHere = pathsOf(page)
  let waiting: Readonly<Record<string, Kept>> = {}
  const queue = makeSaveQueue({
    ...around,
    keep: (now) => {
      waiting = now
      around.keep(now)
      store.set((state) => ({ ...state, pending: Object.keys(now).length }))
    },
    onState: (save) => around.calm(() => store.set((state) => ({ ...state, save }))),
    onAnswer: (answer) =>
      around.calm(() => {
        const { state, followUps } = receive(store.get(), answer, { tables, isHere, waiting })
        store.set(() => state)
        follow(queue, followUps)
      }),
  })
  for (const [path, value] of Object.entries(page.stored)) queue.learn(path, value)
  return { store, queue, waiting: () => waiting, newId: around.newId, calm: around.calm }
}

/** @param around the network, the device and the clock, which tests move by hand */
export const makeSession = (
  page: PageView,
  derived: Derived,
  verify: boolean,
  around: Surroundings,
): FormSession => {
  const store = makeStore(initialState(page, derived, verify))
  const desk = makeDesk(page, store, around)
  const { queue } = desk
  return {
    store,
    ...makeBoxActs(desk),
    ...makeConflictActs(desk),
    ...makeRowActs(desk, tablesOf(page)),
    replaceDerived: (next) => store.set((state) => ({ ...state, derived: next })),
    signedOut: () => store.set((state) => ({ ...state, save: { kind: 'signedOut' } })),
    restore: (kept) => {
      const ordered = inOrder(kept)
      store.set((state) => ({
        ...restored(state, ordered, pathsOf(page)),
        pending: Object.keys(ordered).length,
      }))
      queue.restore(ordered)
    },
    flush: () => queue.flushAll(),
    pending: () => queue.pending(),
    remaining: () => queue.remaining(),
  }
}
