import { type BaseFacts, eventsOf, type Refusal, type Workflow } from './engine.ts'

/** What a table may name; given by the caller, so that the check itself knows no catalogue. */
export type Known = {
  roles: readonly string[]
  refusals: readonly string[]
  /** Templates by task. */
  effects: Readonly<Record<string, readonly string[]>>
}

export type FaultCode =
  | 'unknown-state'
  | 'unreachable'
  | 'no-owner'
  | 'no-way-out'
  | 'dead-end'
  | 'no-role'
  | 'unknown-role'
  | 'no-origin'
  | 'unknown-effect'
  | 'repeated-effect'
  | 'unknown-refusal'

export type Fault = {
  code: FaultCode
  /** The state or the event at fault. */
  where: string
  /** What is at fault there: a role, a template, a refusal. */
  what?: string
}

type AnyTransition = {
  event: string
  from: readonly string[]
  to: string
  roles: readonly string[]
  effects: readonly { task: string; template: string }[]
  refusals: readonly (Refusal | undefined)[]
}
type Table = {
  initial: string
  final: readonly string[]
  owners: Readonly<Record<string, readonly string[]>>
  transitions: readonly AnyTransition[]
}

const tableOf = <State extends string, Event extends string, Facts extends BaseFacts<State>>(
  workflow: Workflow<State, Event, Facts>,
): Table => ({
  ...workflow,
  transitions: eventsOf(workflow).map((event) => {
    const { from, to, roles, effects = [], guards = [] } = workflow.transitions[event]
    return { event, from, to, roles, effects, refusals: guards.map(({ refusal }) => refusal) }
  }),
})

/** States that a walk along `next` meets from those given, themselves included. */
const walk = (from: readonly string[], next: (state: string) => readonly string[]): Set<string> => {
  const met = new Set(from)
  for (const state of met) for (const found of next(state)) met.add(found)
  return met
}

const ownersOf = (owners: Table['owners'], state: string): readonly string[] => owners[state] ?? []

const statesNamed = ({ initial, final, transitions }: Table): readonly [string, string][] => [
  ['initial', initial],
  ...final.map((state): [string, string] => ['final', state]),
  ...transitions.flatMap(({ event, from, to }) =>
    [...from, to].map((state): [string, string] => [event, state]),
  ),
]

const unknownStates = (table: Table): Fault[] =>
  statesNamed(table)
    .filter(([, state]) => !Object.hasOwn(table.owners, state))
    .map(([where, what]) => ({ code: 'unknown-state', where, what }))

const checkStates = (table: Table): Fault[] => {
  const { initial, final, owners, transitions } = table
  const after = (state: string): string[] =>
    transitions.filter(({ from }) => from.includes(state)).map(({ to }) => to)
  const before = (state: string): string[] =>
    transitions.filter(({ to }) => to === state).flatMap(({ from }) => from)
  const reached = walk([initial], after)
  const ending = walk(final, before)
  const faultsOf = (state: string): FaultCode[] => {
    const unreachable: FaultCode[] = reached.has(state) ? [] : ['unreachable']
    if (final.includes(state)) return unreachable
    const stuck = after(state).every((to) => to === state)
    return [
      ...unreachable,
      ...(ownersOf(owners, state).length === 0 ? (['no-owner'] as const) : []),
      ...(stuck ? (['no-way-out'] as const) : []),
      ...(!stuck && !ending.has(state) ? (['dead-end'] as const) : []),
    ]
  }
  return Object.keys(owners).flatMap((where) =>
    faultsOf(where).map((code): Fault => ({ code, where })),
  )
}

const checkEffects = ({ event, effects }: AnyTransition, known: Known): Fault[] => {
  const templates = effects.map(({ template }) => template)
  return [
    ...effects
      .filter(({ task, template }) => !known.effects[task]?.includes(template))
      .map(({ task, template }): Fault => ({
        code: 'unknown-effect',
        where: event,
        what: `${task} ${template}`,
      })),
    ...templates
      .filter((template, index) => templates.indexOf(template) !== index)
      .map((what): Fault => ({ code: 'repeated-effect', where: event, what })),
  ]
}

const checkTransition = (transition: AnyTransition, known: Known): Fault[] => {
  const { event: where, from, roles, refusals } = transition
  return [
    ...(from.length === 0 ? [{ code: 'no-origin', where } as const] : []),
    ...(roles.length === 0 ? [{ code: 'no-role', where } as const] : []),
    ...roles
      .filter((role) => !known.roles.includes(role))
      .map((what): Fault => ({ code: 'unknown-role', where, what })),
    ...refusals
      .filter((refusal) => refusal === undefined || !known.refusals.includes(refusal))
      .map((what): Fault => ({ code: 'unknown-refusal', where, ...(what ? { what } : {}) })),
    ...checkEffects(transition, known),
  ]
}

const unknownOwners = ({ owners }: Table, known: Known): Fault[] =>
  Object.entries(owners).flatMap(([where, roles]) =>
    roles
      .filter((role) => !known.roles.includes(role))
      .map((what): Fault => ({ code: 'unknown-role', where, what })),
  )

/**
 * Checks a table as a model: every state named is declared, reachable, owned, with a way out and an end
 * ahead unless it is final; every event has an origin and a role; roles, refusals and effects are known.
 * A final state may be left: it is where a process may rest.
 * @returns the faults, none when the table is sound; a guard that does not declare its refusal is one
 */
export const checkWorkflow = <
  State extends string,
  Event extends string,
  Facts extends BaseFacts<State>,
>(
  workflow: Workflow<State, Event, Facts>,
  known: Known,
): readonly Fault[] => {
  const table = tableOf(workflow)
  return [
    ...unknownStates(table),
    ...checkStates(table),
    ...unknownOwners(table, known),
    ...table.transitions.flatMap((transition) => checkTransition(transition, known)),
  ]
}
