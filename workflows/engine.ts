/**
 * A process is a table of transitions keyed by event. Deciding is pure: facts in, verdict out. The same
 * table answers the buttons, the API, the jobs and the tests; only `fire` writes.
 */

/** A code of the error catalogue; its French sentence says who could, or what is missing. */
export type Refusal = `refus.${string}`

/** A snapshot gathered by one loader. Guards read nothing else. */
export type BaseFacts<State extends string> = {
  state: State
  /** Role codes that the person holds over this very row, scope and dates checked by the loader. */
  roles: readonly string[]
  now: Date
}

/** `refusal` names the code a guard answers with, so that checks and documents may read the table. */
export type Guard<Facts> = ((facts: Facts) => true | Refusal) & { readonly refusal?: Refusal }

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

/** What becomes of one event for the person described by the facts: a button, and why it is refused. */
export type Allowance<State, Event> = { event: Event } & (
  | { ok: true; to: State; effects: readonly Effect[] }
  | { ok: false; to: State; code: Refusal; allowedRoles: readonly string[] }
)

/** A guard that answers `refusal` unless the condition holds. */
export const unless = <Facts>(
  refusal: Refusal,
  holds: (facts: Facts) => boolean,
): Guard<Facts> & { readonly refusal: Refusal } =>
  Object.assign((facts: Facts): true | Refusal => holds(facts) || refusal, { refusal })

/** Events of the table, in its order. */
export const eventsOf = <
  State extends string,
  Event extends string,
  Facts extends BaseFacts<State>,
>(
  workflow: Workflow<State, Event, Facts>,
): readonly Event[] =>
  // Object.keys widens to string; the table is a Record<Event, …>.
  Object.keys(workflow.transitions) as Event[]

/** Whether a name received from outside is an event of this table (`constructor` is not). */
export const isEvent = <State extends string, Event extends string, Facts extends BaseFacts<State>>(
  workflow: Workflow<State, Event, Facts>,
  name: string,
): name is Event => Object.hasOwn(workflow.transitions, name)

/**
 * Decides one event: the state first, then the role, then the guards in their order. The first that
 * refuses gives its code; `allowedRoles` are the roles that could fire the event.
 */
export const decide = <State extends string, Event extends string, Facts extends BaseFacts<State>>(
  workflow: Workflow<State, Event, Facts>,
  event: Event,
  facts: Facts,
): Decision<State> => {
  if (!isEvent(workflow, event)) return { ok: false, code: 'refus.transition', allowedRoles: [] }
  const { from, to, roles, guards = [], effects = [] } = workflow.transitions[event]
  const refuse = (code: Refusal): Decision<State> => ({ ok: false, code, allowedRoles: roles })
  if (!from.includes(facts.state)) return refuse('refus.transition')
  if (!roles.some((role) => facts.roles.includes(role))) return refuse('refus.role')
  for (const guard of guards) {
    const answer = guard(facts)
    if (answer !== true) return refuse(answer)
  }
  return { ok: true, to, effects }
}

/** Every event that leaves the present state, with yes, or why not and which roles could. */
export const allowed = <State extends string, Event extends string, Facts extends BaseFacts<State>>(
  workflow: Workflow<State, Event, Facts>,
  facts: Facts,
): readonly Allowance<State, Event>[] =>
  eventsOf(workflow)
    .filter((event) => workflow.transitions[event].from.includes(facts.state))
    .map((event) => ({
      event,
      to: workflow.transitions[event].to,
      ...decide(workflow, event, facts),
    }))
