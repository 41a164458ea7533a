import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#forms/answers.ts'
import { saveOperation } from '#forms/save/save.ts'
import { richForm } from '#tests/builders/form.ts'
import { choices, paths, World } from '#tests/builders/save-world.ts'

const step = fc.record({
  rank: fc.nat(2),
  act: fc.constantFrom('type', 'type', 'send', 'send', 'refresh'),
  path: fc.constantFrom(...paths),
  pick: fc.nat(),
  lost: fc.boolean(),
})

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

function play(world: World, steps: readonly Step[]): void {
  for (const { rank, act, path, pick, lost } of steps) {
    const client = world.clients[rank % world.clients.length]!
    const possible = choices[path]!
    if (act === 'type') world.type(client, path, possible[pick % possible.length])
    else if (act === 'send') world.send(client, lost)
    else world.refresh(client)
  }
}

describe('several people saving at once over a bad network', () => {
  it('never overwrites what its author had not seen, acknowledges only what is stored, and converges', () => {
    const met = { written: 0, already: 0, conflict: 0, refused: 0 }
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = new World(3)
        play(world, steps)
        world.settle()
        expect(world.unseen).toEqual([])
        expect(world.untrue).toEqual([])
        const [first, ...others] = world.clients.map(({ seen }) => [...seen])
        for (const other of others) expect(other).toEqual(first)
        met.written += world.outcomes.written
        met.already += world.outcomes.already
        met.conflict += world.outcomes.conflict
        met.refused += world.outcomes.refused
      }),
      { numRuns: 3000 },
    )
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(100)
  })

  it('never shows to one person alone a conflict with what they wrote themselves', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = new World(1)
        world.refresh(world.clients[0]!)
        // A cell of a row that is gone is refused to anyone: it is not a matter of who wrote.
        play(
          world,
          steps.filter(({ path }) => path.split('/').length < 3),
        )
        world.settle()
        expect(world.unseen).toEqual([])
        expect(world.outcomes.conflict).toBe(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('changes nothing when an operation is sent again after its acknowledgement was lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.nat(2), (steps, rank) => {
        const world = new World(3)
        play(world, steps)
        const client = world.clients[rank]!
        world.send(client, true)
        const once = world.answers
        world.send(client, true)
        expect(world.answers).toEqual(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps changes of different fields, in whatever order they come', () => {
    const given: Readonly<Record<string, unknown>> = {
      montant: '5',
      nature: 'simple',
      'budget_projet/charges-641/amount': '7',
      texte: 'x',
    }
    const keys = Object.keys(given)
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (order) => {
        let answers: Answers = {}
        for (const path of order) {
          const operation = { opId: 'op', path, base: null, value: given[path] }
          const outcome = saveOperation(richForm, answers, operation)
          if (outcome.kind === 'written') answers = outcome.answers
        }
        expect(answers).toEqual({
          montant: 500,
          nature: 'simple',
          texte: 'x',
          budget_projet: { 'charges-641': { order: 0, cells: { amount: 700 } } },
        })
      }),
    )
  })
})
