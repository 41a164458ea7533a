import { describe, expect, it } from 'vitest'

import {
  allowed,
  type BaseFacts,
  decide,
  isEvent,
  unless,
  type Workflow,
} from '#workflows/engine.ts'

type State = 'asleep' | 'awake' | 'gone'
type Event = 'wake' | 'eat' | 'leave'
type Facts = BaseFacts<State> & { hungry: boolean; dressed: boolean }

const workflow: Workflow<State, Event, Facts> = {
  name: 'morning',
  initial: 'asleep',
  final: ['gone'],
  owners: { asleep: ['clock'], awake: ['person'], gone: [] },
  transitions: {
    wake: { from: ['asleep'], to: 'awake', roles: ['clock', 'person'] },
    eat: {
      from: ['awake'],
      to: 'awake',
      roles: ['person'],
      guards: [unless<Facts>('refus.faim', ({ hungry }) => hungry)],
    },
    leave: {
      from: ['awake'],
      to: 'gone',
      roles: ['person'],
      guards: [
        unless<Facts>('refus.repas', ({ hungry }) => !hungry),
        unless<Facts>('refus.tenue', ({ dressed }) => dressed),
      ],
      effects: [{ task: 'mail', template: 'goodbye' }],
    },
  },
}
const facts = (changes: Partial<Facts>): Facts => ({
  state: 'awake',
  roles: ['person'],
  now: new Date(0),
  hungry: false,
  dressed: true,
  ...changes,
})

describe('decide', () => {
  it('says where the event leads and what follows', () => {
    expect(decide(workflow, 'leave', facts({}))).toEqual({
      ok: true,
      to: 'gone',
      effects: [{ task: 'mail', template: 'goodbye' }],
    })
  })

  it.each([
    ['the state before the role', facts({ state: 'asleep', roles: [] }), 'refus.transition'],
    ['the role before the guards', facts({ roles: ['clock'], hungry: true }), 'refus.role'],
    ['no role at all', facts({ roles: [] }), 'refus.role'],
    ['the first guard that refuses', facts({ hungry: true, dressed: false }), 'refus.repas'],
    ['the next one', facts({ dressed: false }), 'refus.tenue'],
  ])('refuses on %s, and says who could', (_name, given, code) => {
    expect(decide(workflow, 'leave', given)).toEqual({ ok: false, code, allowedRoles: ['person'] })
  })

  it.each(['constructor', '__proto__', 'toString', 'unknown'])(
    'takes %s for no event of the table',
    (name) => {
      expect(isEvent(workflow, name)).toBe(false)
      // What a request may hold, whatever the types say.
      const forged = name as Event
      expect(decide(workflow, forged, facts({}))).toEqual({
        ok: false,
        code: 'refus.transition',
        allowedRoles: [],
      })
    },
  )
})

describe('allowed', () => {
  it('tells every event that leaves the present state, with yes or why not', () => {
    expect(allowed(workflow, facts({ dressed: false }))).toEqual([
      { event: 'eat', to: 'awake', ok: false, code: 'refus.faim', allowedRoles: ['person'] },
      { event: 'leave', to: 'gone', ok: false, code: 'refus.tenue', allowedRoles: ['person'] },
    ])
    expect(allowed(workflow, facts({ state: 'asleep', roles: ['clock'] }))).toEqual([
      { event: 'wake', to: 'awake', ok: true, effects: [] },
    ])
    expect(allowed(workflow, facts({ state: 'gone' }))).toEqual([])
  })
})
