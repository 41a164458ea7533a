import type { Input } from '#forms/kinds/kind.ts'
import type { Desk } from './desk.ts'
import { without, type OtherAnswer } from './form-state.ts'

export type ConflictActs = {
  keepMine: (path: string) => void
  keepOther: (path: string) => void
}

export const makeConflictActs = ({ store, queue }: Desk): ConflictActs => {
  const settle = (path: string, input?: Input): void =>
    store.set((state) => ({
      ...state,
      conflicts: without(state.conflicts, path),
      inputs: input === undefined ? state.inputs : { ...state.inputs, [path]: input },
    }))
  const other = (path: string): OtherAnswer | undefined => store.get().conflicts[path]
  return {
    keepMine: (path) => {
      const theirs = other(path)
      if (!theirs) return
      settle(path)
      queue.change(path, store.get().inputs[path] ?? '', { base: theirs.stored, atOnce: true })
    },
    keepOther: (path) => {
      const theirs = other(path)
      if (!theirs) return
      queue.drop(path)
      settle(path, theirs.input)
    },
  }
}
