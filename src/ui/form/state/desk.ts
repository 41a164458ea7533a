import type { SaveQueue } from '#forms/client/save-queue.ts'
import type { FormState } from './form-state.ts'
import type { Kept } from './restore.ts'
import type { Store } from './store.ts'

/** What every act of a person works with. */
export type Desk = {
  store: Store<FormState>
  queue: SaveQueue
  /** What is still to be saved, by path. */
  waiting: () => Readonly<Record<string, Kept>>
  newId: () => string
  calm: (run: () => void) => void
}
