/**
 * What was typed and is not yet saved, by path, with what the server last said of each path. Knows
 * nothing of sending.
 */
import type { OperationResult, SentOperation } from './save-protocol.ts'

type Change = { base: unknown; value: unknown; opId: string; due: number }

/** A change as it is kept on the device. */
export type KeptChange = Omit<Change, 'due'>
export type KeptChanges = Readonly<Record<string, KeptChange>>

/** Waits for the person, to choose between two answers or to shorten one: never due by itself. */
export const HELD = Number.POSITIVE_INFINITY

/** Signs of a value that goes to the server: three times the longest text that a form may ask. */
const HEAVIEST = 60_000

const weightOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : JSON.stringify(value ?? null).length

/**
 * Whether a value is too long to be sent: a whole report pasted in a box. The server would refuse the
 * request that holds it, and with it all the other answers.
 */
export const isTooHeavy = (value: unknown): boolean => weightOf(value) > HEAVIEST

export class WaitingChanges {
  readonly #changes = new Map<string, Change>()
  readonly #stored = new Map<string, unknown>()

  get size(): number {
    return this.#changes.size
  }

  /** What the server gave for a path: the base of the next change. */
  learn(path: string, value: unknown): void {
    this.#stored.set(path, value)
  }

  /**
   * Notes what was typed.
   * @param sent the path is under way: this value goes under an id of its own
   */
  note(
    path: string,
    change: { value: unknown; base?: unknown; due: number },
    { sent, newId }: { sent: boolean; newId: () => string },
  ): void {
    const before = this.#changes.get(path)
    const known = before ? before.base : (this.#stored.get(path) ?? null)
    const same = before && !sent && before.value === change.value
    this.#changes.set(path, {
      base: change.base === undefined ? known : change.base,
      value: change.value,
      opId: same ? before.opId : newId(),
      due: isTooHeavy(change.value) ? HELD : change.due,
    })
  }

  /** The answer to one operation: newer typing of the same path is based on what was stored. */
  settle(result: OperationResult): void {
    if (result.outcome !== 'refused') this.#stored.set(result.path, result.stored)
    const current = this.#changes.get(result.path)
    if (!current) return
    // In conflict, what was typed stays until the person has chosen.
    if (result.outcome === 'conflict') this.#changes.set(result.path, { ...current, due: HELD })
    else if (current.opId === result.opId) this.#changes.delete(result.path)
    else if (result.outcome === 'saved')
      this.#changes.set(result.path, { ...current, base: result.stored })
  }

  drop(path: string): void {
    this.#changes.delete(path)
  }

  /** What a former page had not saved: due at once unless it is too long, under the same ids. */
  restore(kept: KeptChanges, now: number): void {
    for (const [path, change] of Object.entries(kept))
      this.#changes.set(path, { ...change, due: isTooHeavy(change.value) ? HELD : now })
  }

  /** Operations due at an instant, or everything that is not held. */
  operations(now: number | 'everything', most: number): SentOperation[] {
    return [...this.#changes]
      .filter(([, { due }]) => due !== HELD && (now === 'everything' || due <= now))
      .slice(0, most)
      .map(([path, { opId, base, value }]) => ({ opId, path, base, value }))
  }

  /** Milliseconds until the next change is due; `HELD` when none will be. */
  untilNextDue(now: number): number {
    return Math.max(0, Math.min(HELD, ...[...this.#changes.values()].map(({ due }) => due)) - now)
  }

  toKeep(): KeptChanges {
    return Object.fromEntries(
      [...this.#changes].map(([path, { base, value, opId }]) => [path, { base, value, opId }]),
    )
  }
}
