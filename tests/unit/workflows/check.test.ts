import { describe, expect, it } from 'vitest'

import { refusals } from '#i18n/refusals.ts'
import { checkWorkflow, type Fault, type Known } from '#workflows/check.ts'
import { effectTemplates } from '#workflows/effects.ts'
import { type BaseFacts, type Transition, unless, type Workflow } from '#workflows/engine.ts'
import { workflows } from '#workflows/registry.ts'
import { roleCodes } from '#workflows/roles.ts'

type Facts = BaseFacts<string>
type Table = Workflow<string, string, Facts>

const known: Known = {
  roles: ['clerk'],
  refusals: ['refus.vide'],
  effects: { mail: ['hello'] },
}
const step = (changes: Partial<Transition<string, Facts>>): Transition<string, Facts> => ({
  from: ['open'],
  to: 'closed',
  roles: ['clerk'],
  ...changes,
})
const table = (changes: Partial<Table>): Table => ({
  name: 'tiny',
  initial: 'open',
  final: ['closed'],
  owners: { open: ['clerk'], closed: [] },
  transitions: { close: step({}) },
  ...changes,
})

const cases: { name: string; changes: Partial<Table>; faults: Fault[] }[] = [
  { name: 'a sound table', changes: {}, faults: [] },
  {
    name: 'a final state that may be left',
    changes: { transitions: { close: step({}), reopen: step({ from: ['closed'], to: 'open' }) } },
    faults: [],
  },
  {
    name: 'a state that nothing declares',
    changes: { transitions: { close: step({}), lose: step({ to: 'lost' }) } },
    faults: [{ code: 'unknown-state', where: 'lose', what: 'lost' }],
  },
  {
    name: 'an initial and a final state that nothing declares',
    changes: { initial: 'begun', final: ['closed', 'ended'] },
    faults: [
      { code: 'unknown-state', where: 'initial', what: 'begun' },
      { code: 'unknown-state', where: 'final', what: 'ended' },
      { code: 'unreachable', where: 'open' },
      { code: 'unreachable', where: 'closed' },
    ],
  },
  {
    name: 'a state that is never reached',
    changes: {
      owners: { open: ['clerk'], closed: [], forgotten: ['clerk'] },
      transitions: { close: step({}), recall: step({ from: ['forgotten'] }) },
    },
    faults: [{ code: 'unreachable', where: 'forgotten' }],
  },
  {
    name: 'a state that nobody owns',
    changes: { owners: { open: [], closed: [] } },
    faults: [{ code: 'no-owner', where: 'open' }],
  },
  {
    name: 'a state with no way out but to itself',
    changes: {
      owners: { open: ['clerk'], closed: [], stuck: ['clerk'] },
      transitions: {
        close: step({}),
        sink: step({ to: 'stuck' }),
        turn: step({ from: ['stuck'], to: 'stuck' }),
      },
    },
    faults: [{ code: 'no-way-out', where: 'stuck' }],
  },
  {
    name: 'states that turn round without an end ahead',
    changes: {
      owners: { open: ['clerk'], closed: [], ping: ['clerk'], pong: ['clerk'] },
      transitions: {
        close: step({}),
        play: step({ to: 'ping' }),
        go: step({ from: ['ping'], to: 'pong' }),
        back: step({ from: ['pong'], to: 'ping' }),
      },
    },
    faults: [
      { code: 'dead-end', where: 'ping' },
      { code: 'dead-end', where: 'pong' },
    ],
  },
  {
    name: 'an event without a role, one without an origin',
    changes: {
      transitions: { close: step({}), seize: step({ roles: [] }), drop: step({ from: [] }) },
    },
    faults: [
      { code: 'no-role', where: 'seize' },
      { code: 'no-origin', where: 'drop' },
    ],
  },
  {
    name: 'roles that do not exist',
    changes: {
      owners: { open: ['ghost'], closed: [] },
      transitions: { close: step({ roles: ['clerk', 'spirit'] }) },
    },
    faults: [
      { code: 'unknown-role', where: 'open', what: 'ghost' },
      { code: 'unknown-role', where: 'close', what: 'spirit' },
    ],
  },
  {
    name: 'effects that do not exist, or twice the same',
    changes: {
      transitions: {
        close: step({
          effects: [
            { task: 'mail', template: 'hello' },
            { task: 'mail', template: 'hello' },
            { task: 'fax', template: 'hello' },
            { task: 'mail', template: 'bonjour' },
          ],
        }),
      },
    },
    faults: [
      { code: 'unknown-effect', where: 'close', what: 'fax hello' },
      { code: 'unknown-effect', where: 'close', what: 'mail bonjour' },
      { code: 'repeated-effect', where: 'close', what: 'hello' },
      { code: 'repeated-effect', where: 'close', what: 'hello' },
    ],
  },
  {
    name: 'refusals without a sentence, or that a guard does not declare',
    changes: {
      transitions: {
        close: step({
          guards: [unless('refus.vide', () => true), unless('refus.muet', () => true), () => true],
        }),
      },
    },
    faults: [
      { code: 'unknown-refusal', where: 'close', what: 'refus.muet' },
      { code: 'unknown-refusal', where: 'close' },
    ],
  },
]

describe('checkWorkflow', () => {
  it.each(cases)('sees $name', ({ changes, faults }) => {
    expect(checkWorkflow(table(changes), known)).toEqual(faults)
  })
})

describe('the tables of the platform', () => {
  const platform: Known = {
    roles: roleCodes,
    refusals: Object.keys(refusals),
    effects: effectTemplates,
  }

  it('call is sound', () => expect(checkWorkflow(workflows.call, platform)).toEqual([]))
  it('dossier is sound', () => expect(checkWorkflow(workflows.dossier, platform)).toEqual([]))
  it('correction is sound', () => expect(checkWorkflow(workflows.correction, platform)).toEqual([]))
  it('opinion is sound', () => expect(checkWorkflow(workflows.opinion, platform)).toEqual([]))
  it('committee is sound', () => expect(checkWorkflow(workflows.committee, platform)).toEqual([]))
  it('agenda item is sound', () =>
    expect(checkWorkflow(workflows['agenda-item'], platform)).toEqual([]))
  it('derogation is sound', () => expect(checkWorkflow(workflows.derogation, platform)).toEqual([]))

  it('appeal is sound', () => expect(checkWorkflow(workflows.appeal, platform)).toEqual([]))
  it('convention is sound', () => expect(checkWorkflow(workflows.convention, platform)).toEqual([]))

  it('uses every effect template that it declares', () => {
    const used = Object.values(workflows)
      .flatMap(({ transitions }) => Object.values<Transition<string, never>>(transitions))
      .flatMap(({ effects = [] }) => effects)
      .map(({ task, template }) => `${task} ${template}`)
    const declared = Object.entries(effectTemplates).flatMap(([task, templates]) =>
      templates.map((template) => `${task} ${template}`),
    )
    expect(declared.filter((effect) => !used.includes(effect))).toEqual([])
  })

  it('lets neither a reader nor the technical administrator act on anything', () => {
    const roles = Object.values(workflows)
      .flatMap(({ transitions }) => Object.values<Transition<string, never>>(transitions))
      .flatMap((transition) => transition.roles)
    expect(roles).not.toContain('admin')
    expect(roles).not.toContain('applicant.reader')
  })
})
