/**
 * A process is a table of transitions keyed by event. Deciding is pure: facts in, verdict out. The same
 * table answers the buttons, the API, the jobs and the tests; only `fire` writes (DESIGN §3.3).
 */

/** A code of the error catalogue; its French sentence says who could, or what is missing. */
export type Refusal = `refus.${string}`

/** A snapshot gathered by one loader. Guards read nothing else. */
export type BaseFacts<State extends string> = {
  state: State
  roles: readonly string[]
  now: Date
}

export type Guard<Facts> = (facts: Facts) => true | Refusal

/** What follows a transition, as data: a row of the outbox, written in the same transaction. */
export type Effect = { task: string; template: string }

export type Transition<State extends string, Facts> = {
  from: readonly State[]
  to: State
  /** Role codes that may fire it; `system` is the sweep. */
  roles: readonly string[]
  guards?: readonly Guard<Facts>[]
  effects?: readonly Effect[]
}

export type Workflow<State extends string, Event extends string, Facts extends BaseFacts<State>> = {
  name: string
  initial: State
  final: readonly State[]
  /** Who must act while the process rests in a state: shown on lists, checked by the model check. */
  owners: Readonly<Record<State, readonly string[]>>
  transitions: Readonly<Record<Event, Transition<State, Facts>>>
}

export type Decision<State> =
  | { ok: true; to: State; effects: readonly Effect[] }
  | { ok: false; code: Refusal; allowedRoles: readonly string[] }
