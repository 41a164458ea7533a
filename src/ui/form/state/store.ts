export type Store<State> = {
  get: () => State
  set: (update: (state: State) => State) => void
  subscribe: (listener: () => void) => () => void
}

/** A value and those who watch it: each chooses what it looks at, so that a key redraws one box. */
export const makeStore = <State>(initial: State): Store<State> => {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (update) => {
      const next = update(state)
      if (Object.is(next, state)) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
