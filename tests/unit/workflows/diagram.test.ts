import { expect, it } from 'vitest'

import { diagram } from '#workflows/diagram.ts'
import type { BaseFacts, Workflow } from '#workflows/engine.ts'

type State = 'asleep' | 'awake' | 'gone'
type Event = 'wake' | 'shake' | 'leave' | 'die'

const workflow: Workflow<State, Event, BaseFacts<State>> = {
  name: 'morning',
  initial: 'asleep',
  final: ['gone'],
  owners: { asleep: ['clock'], awake: ['person'], gone: [] },
  transitions: {
    wake: { from: ['asleep'], to: 'awake', roles: ['clock'] },
    shake: { from: ['asleep'], to: 'awake', roles: ['person'] },
    leave: { from: ['awake'], to: 'gone', roles: ['person'] },
    die: { from: ['asleep', 'awake'], to: 'gone', roles: ['clock'] },
  },
}

it('draws a table: its states in words, one arrow for events between the same two', () => {
  const labels = {
    states: { asleep: ' Endormi;"encore" ', awake: 'Levé' },
    events: { wake: 'Réveiller', shake: 'Secouer', leave: 'Partir' },
  }
  expect(diagram(workflow, labels).split('\n')).toEqual([
    'stateDiagram-v2',
    '  state "Endormi encore" as asleep',
    '  state "Levé" as awake',
    '  state "gone" as gone',
    '  [*] --> asleep',
    '  asleep --> awake: Réveiller / Secouer',
    '  awake --> gone: Partir / die',
    '  asleep --> gone: die',
    '  gone --> [*]',
  ])
})
