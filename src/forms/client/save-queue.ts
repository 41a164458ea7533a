/**
 * Keeps what was typed until the server has it. One request in flight; a path's newer value waits for
 * the acknowledgement of the older; a request that got no answer goes again with the same operation ids,
 * so that a lost acknowledgement is not a conflict. What waits is kept on the device until it is saved.
 */
import type { OperationResult, SaveAnswer, SendOutcome, SentOperation } from './save-protocol.ts'

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'retrying'; inSeconds: number }
  | { kind: 'signedOut' }
  | { kind: 'refused'; sentence: string; remedy: string }

type Waiting = { base: unknown; value: unknown; opId: string; due: number }

export type QueueSurroundings = {
  send: (operations: readonly SentOperation[]) => Promise<SendOutcome>
  /** What waits, kept on the device. */
  keep: (waiting: Readonly<Record<string, Omit<Waiting, 'due'>>>) => void
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
/** Waits for the person to choose between two answers: never due by itself. */
const HELD = Number.POSITIVE_INFINITY

export const makeSaveQueue = (around: QueueSurroundings) => {
  const waiting = new Map<string, Waiting>()
  const stored = new Map<string, unknown>()
  let inFlight: readonly SentOperation[] = []
  let failures = 0
  let cancel: () => void = () => undefined

  const kept = () =>
    around.keep(
      Object.fromEntries(
        [...waiting].map(([path, { base, value, opId }]) => [path, { base, value, opId }]),
      ),
    )

  const plan = (milliseconds: number): void => {
    cancel()
    if (milliseconds === HELD) return
    cancel = around.after(milliseconds, () => void flush())
  }

  const settle = (result: OperationResult): void => {
    if (result.outcome !== 'refused') stored.set(result.path, result.stored)
    const current = waiting.get(result.path)
    if (!current) return
    // In conflict, what was typed stays until the person has chosen.
    if (result.outcome === 'conflict') waiting.set(result.path, { ...current, due: HELD })
    else if (current.opId === result.opId) waiting.delete(result.path)
    else if (result.outcome === 'saved') waiting.set(result.path, { ...current, base: result.stored })
  }

  const onAnswered = (answer: SaveAnswer): void => {
    failures = 0
    answer.results.forEach(settle)
    kept()
    around.onAnswer(answer)
    around.onState({ kind: 'saved', at: answer.savedAt })
    if (waiting.size > 0) plan(untilNextDue())
  }

  const untilNextDue = (): number =>
    Math.max(0, Math.min(...[...waiting.values()].map(({ due }) => due)) - around.now())

  const onUnreachable = (): void => {
    failures += 1
    const inSeconds = Math.min(LONGEST_RETRY, 2 ** (failures - 1))
    around.onState({ kind: 'retrying', inSeconds })
    plan(inSeconds * 1000)
  }

  const onOutcome = (outcome: SendOutcome): void => {
    inFlight = []
    if (outcome.kind === 'answered') return onAnswered(outcome.answer)
    if (outcome.kind === 'unreachable') return onUnreachable()
    // The person must act (sign in again, read the refusal): what was typed waits on the device.
    around.onState(outcome)
  }

  const dueOperations = (everything: boolean): SentOperation[] =>
    [...waiting]
      .filter(([, { due }]) => due !== HELD && (everything || due <= around.now()))
      .slice(0, BATCH)
      .map(([path, { opId, base, value }]) => ({ opId, path, base, value }))

  const flush = async (everything = false): Promise<void> => {
    if (inFlight.length > 0) return
    const operations = dueOperations(everything)
    if (operations.length === 0) {
      if (waiting.size > 0) plan(untilNextDue())
      return
    }
    cancel()
    inFlight = operations
    around.onState({ kind: 'saving' })
    onOutcome(await around.send(operations).catch((): SendOutcome => ({ kind: 'unreachable' })))
  }

  /** Notes what was typed; it is sent after a pause, or at once for a choice. */
  const change = (path: string, value: unknown, { atOnce = false, base }: { atOnce?: boolean; base?: unknown } = {}): void => {
    const before = waiting.get(path)
    const sent = inFlight.some((operation) => operation.path === path)
    waiting.set(path, {
      base: base !== undefined ? base : before ? before.base : (stored.get(path) ?? null),
      value,
      opId: before && !sent && before.value === value ? before.opId : around.newId(),
      due: around.now() + (atOnce ? 0 : PAUSE_AFTER_TYPING),
    })
    kept()
    plan(untilNextDue())
  }

  /** The person took the other answer. */
  const drop = (path: string): void => {
    waiting.delete(path)
    kept()
  }

  /** Values the server gave with the page. */
  const learn = (path: string, value: unknown): void => void stored.set(path, value)

  /** What a former page of this browser had not saved: sent again under the same ids. */
  const restore = (kept: Readonly<Record<string, Omit<Waiting, 'due'>>>): void => {
    for (const [path, operation] of Object.entries(kept))
      waiting.set(path, { ...operation, due: around.now() })
    if (waiting.size > 0) plan(0)
  }

  return {
    change,
    learn,
    drop,
    restore,
    /** Sends all that waits now: the page is left, or the person signed in again. */
    flushAll: () => flush(true),
    pending: () => waiting.size,
    /** What waits, for a last request that outlives the page. */
    remaining: () => dueOperations(true),
  }
}

export type SaveQueue = ReturnType<typeof makeSaveQueue>
