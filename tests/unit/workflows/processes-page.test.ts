import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { diagram } from '#workflows/diagram.ts'
import type { BaseFacts, Workflow } from '#workflows/engine.ts'

import { processesPage } from '../../../scripts/processes-page.ts'

type State = 'open' | 'closed'
type Event = 'close' | 'cancel' | 'reopen'

const workflow: Workflow<State, Event, BaseFacts<State>> = {
  name: 'tiny',
  initial: 'open',
  final: ['closed'],
  owners: { open: ['clerk'], closed: [] },
  transitions: {
    close: { from: ['open'], to: 'closed', roles: ['clerk'] },
    cancel: { from: ['open'], to: 'closed', roles: ['clerk'] },
    reopen: { from: ['closed'], to: 'open', roles: ['clerk'] },
  },
}

describe('diagram', () => {
  it('draws the table in Mermaid, events between the same states on one arrow', () => {
    const labels = {
      states: { open: 'Ouvert ; "en cours"' },
      events: { close: 'Clore', cancel: 'Annuler\nsans suite' },
    }
    expect(diagram(workflow, labels)).toMatchInlineSnapshot(`
      "stateDiagram-v2
        state "Ouvert en cours" as open
        state "closed" as closed
        [*] --> open
        open --> closed: Clore / Annuler sans suite
        closed --> open: reopen
        closed --> [*]"
    `)
  })
})

describe('docs/processes.md', () => {
  it('says what the tables say (else run `node scripts/write-diagrams.ts`)', () => {
    const page = new URL('../../../docs/processes.md', import.meta.url)
    expect(readFileSync(page, 'utf8')).toBe(processesPage())
  })
})
