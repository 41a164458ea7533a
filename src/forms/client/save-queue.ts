/**
 * Keeps what was typed until the server has it. One request in flight; a path's newer value waits for
 * the acknowledgement of the older; a request that got no answer goes again with the same operation ids,
 * so that a lost acknowledgement is not a conflict. What waits is kept on the device until it is saved.
 */
import type { SaveAnswer, SendOutcome, SentOperation } from './save-protocol.ts'
import { HELD, WaitingChanges, type KeptChanges } from './waiting-changes.ts'

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'retrying'; inSeconds: number }
  | { kind: 'signedOut' }
  | { kind: 'refused'; sentence: string; remedy: string }

export type QueueSurroundings = {
  send: (operations: readonly SentOperation[]) => Promise<SendOutcome>
  /** What waits, kept on the device. */
  keep: (waiting: KeptChanges) => void
  newId: () => string
  now: () => number
  /** Runs once after a delay; returns its cancellation. */
  after: (milliseconds: number, run: () => void) => () => void
  onState: (state: SaveState) => void
  onAnswer: (answer: SaveAnswer) => void
}

const PAUSE_AFTER_TYPING = 600
const LONGEST_RETRY = 30
const BATCH = 40

export class SaveQueue {
  readonly #around: QueueSurroundings
  readonly #waiting = new WaitingChanges()
  #inFlight: readonly SentOperation[] = []
  #failures = 0
  #cancel: () => void = () => undefined

  constructor(around: QueueSurroundings) {
    this.#around = around
  }

  /** Notes what was typed; it is sent after a pause, or at once for a choice. */
  change(
    path: string,
    value: unknown,
    { atOnce = false, base }: { atOnce?: boolean; base?: unknown } = {},
  ): void {
    const { now, newId } = this.#around
    const due = now() + (atOnce ? 0 : PAUSE_AFTER_TYPING)
    const sent = this.#inFlight.some((operation) => operation.path === path)
    this.#waiting.note(path, { value, base, due }, { sent, newId })
    this.#kept()
    this.#planNext()
  }

  /** Values the server gave with the page. */
  learn(path: string, value: unknown): void {
    this.#waiting.learn(path, value)
  }

  /** The person took the other answer. */
  drop(path: string): void {
    this.#waiting.drop(path)
    this.#kept()
  }

  /** What a former page of this browser had not saved: sent again under the same ids. */
  restore(kept: KeptChanges): void {
    this.#waiting.restore(kept, this.#around.now())
    if (this.#waiting.size > 0) this.#plan(0)
  }

  /** Sends all that waits now: the page is left, or the person signed in again. */
  flushAll(): Promise<void> {
    return this.#flush(this.#waiting.operations('everything', BATCH))
  }

  pending(): number {
    return this.#waiting.size
  }

  /** What waits, for a last request that outlives the page. */
  remaining(): SentOperation[] {
    return this.#waiting.operations('everything', BATCH)
  }

  #kept(): void {
    this.#around.keep(this.#waiting.toKeep())
  }

  #plan(milliseconds: number): void {
    this.#cancel()
    if (milliseconds === HELD) return
    this.#cancel = this.#around.after(milliseconds, () => {
      void this.#flush(this.#waiting.operations(this.#around.now(), BATCH))
    })
  }

  #planNext(): void {
    if (this.#waiting.size > 0) this.#plan(this.#waiting.untilNextDue(this.#around.now()))
  }

  async #flush(operations: readonly SentOperation[]): Promise<void> {
    if (this.#inFlight.length > 0) return
    if (operations.length === 0) return this.#planNext()
    this.#cancel()
    this.#inFlight = operations
    this.#around.onState({ kind: 'saving' })
    const outcome = await this.#around
      .send(operations)
      .catch((): SendOutcome => ({ kind: 'unreachable' }))
    this.#inFlight = []
    this.#receive(outcome)
  }

  #receive(outcome: SendOutcome): void {
    if (outcome.kind === 'answered') this.#onAnswered(outcome.answer)
    else if (outcome.kind === 'unreachable') this.#onUnreachable()
    // The person must act (sign in again, read the refusal): what was typed waits on the device.
    else this.#around.onState(outcome)
  }

  #onAnswered(answer: SaveAnswer): void {
    this.#failures = 0
    for (const result of answer.results) this.#waiting.settle(result)
    this.#kept()
    this.#around.onAnswer(answer)
    this.#around.onState({ kind: 'saved', at: answer.savedAt })
    this.#planNext()
  }

  #onUnreachable(): void {
    this.#failures += 1
    const inSeconds = Math.min(LONGEST_RETRY, 2 ** (this.#failures - 1))
    this.#around.onState({ kind: 'retrying', inSeconds })
    this.#plan(inSeconds * 1000)
  }
}

export const makeSaveQueue = (around: QueueSurroundings): SaveQueue => new SaveQueue(around)
