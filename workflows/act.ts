import { type Guard, type Refusal, unless } from './engine.ts'

/** What a person gives together with an event. */
export type ActInput = {
  reason?: string
  /** INSEE code of the region a dossier is sent to. */
  region?: string
  /** Instant by which an answer is expected, inclusive. */
  dueAt?: Date
}

/**
 * `act` is null when one only asks what is allowed (buttons): what is not yet typed refuses nothing.
 * Whoever fires an event always gives one, empty when nothing was typed.
 */
export type ActFacts = { act: ActInput | null; now: Date }

/** A guard on what was given with the act. */
export const onAct = (
  refusal: Refusal,
  holds: (act: ActInput, now: Date) => boolean,
): Guard<ActFacts> & { readonly refusal: Refusal } =>
  unless(refusal, ({ act, now }) => act === null || holds(act, now))

/** An act that another person must be able to understand comes with its reason. */
export const reasonGiven = onAct('refus.motif', ({ reason }) => Boolean(reason?.trim()))

/** A due date stands ahead. */
export const dueAhead = onAct(
  'refus.echeance_invalide',
  ({ dueAt }, now) => dueAt !== undefined && dueAt > now,
)
