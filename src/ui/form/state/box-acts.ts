import type { Input } from '#forms/kinds/kind.ts'
import type { Desk } from './desk.ts'
import { without } from './form-state.ts'

export type BoxActs = {
  /** Text is sent after a pause, a choice at once. */
  type: (path: string, input: Input, atOnce?: boolean) => void
  focus: (path: string) => void
  leave: (path: string) => void
}

export const makeBoxActs = ({ store, queue, waiting, calm }: Desk): BoxActs => ({
  type: (path, input, atOnce = false) => {
    store.set((state) => ({
      ...state,
      inputs: { ...state.inputs, [path]: input },
      rewritten: without(state.rewritten, path),
    }))
    queue.change(path, input, { atOnce })
  },
  focus: (path) => store.set((state) => ({ ...state, focused: path })),
  leave: (path) => {
    const unsaved = Object.hasOwn(waiting(), path)
    store.set((state) => {
      const { [path]: rewritten, ...others } = state.rewritten
      const keeps = rewritten === undefined || unsaved
      return {
        ...state,
        rewritten: others,
        inputs: keeps ? state.inputs : { ...state.inputs, [path]: rewritten },
      }
    })
    calm(() =>
      store.set((state) => ({
        ...state,
        focused: state.focused === path ? undefined : state.focused,
        left: { ...state.left, [path]: true },
      })),
    )
    if (unsaved) void queue.flushAll()
  },
})
