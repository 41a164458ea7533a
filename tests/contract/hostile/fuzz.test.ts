import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'

import type { Answers } from '#forms/answers.ts'
import { compile } from '#forms/compile/compile.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { refusalIn } from '#tests/builders/hostile.ts'
import { plantDraft } from '#tests/builders/planted-draft.ts'
import { contract } from '#tests/setup/databases.ts'

const RUNS = 200
/** Fixed, so that a failure is the same for everyone; another finds other cases. */
const SEED = 20_250_715

/** Stands for what is stored when the request leaves. */
const HONEST = Symbol('honest')

const compiled = compile(aap2025.form, aap2025.documents)
const keys = compiled.ok ? [...compiled.form.fields.keys()] : []

const row = fc.constantFrom('row1', 'row2', 'charges-641', 'products-70', 'funder1', 'r')
const column = fc.constantFrom(
  'cout',
  'etp',
  'amount',
  'name',
  'intitule',
  'montant_demande',
  'nombre',
)
const path = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...keys) },
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...keys), row).map((steps) => steps.join('/')) },
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom(...keys), row, column).map((steps) => steps.join('/')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'postes/__proto__', 'answers.state', '$set', 'state'),
  },
)

const typedByPeople = fc.constantFrom<unknown>(
  '1 234,50 €',
  '２９ ４７３',
  '15/07/2025',
  'oui',
  true,
  null,
  ['38', '69'],
  '000 900 019 00019',
  { iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' },
  { order: 1, cells: { cout: '12', etp: '0,5' } },
  { order: 2 },
)
const value = fc.oneof(
  typedByPeople,
  fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.double(),
)
/** Mostly what an honest page would send: made from what is stored; else from anything. */
const operation = fc.record({
  path,
  value,
  base: fc.oneof({ weight: 4, arbitrary: fc.constant(HONEST) }, { weight: 1, arbitrary: value }),
})
const strange = fc.record({ path, value, base: value, stray: value })
const body = fc.oneof(
  { weight: 12, arbitrary: fc.array(operation, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(strange, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
)

const isHonest = (base: unknown): boolean => base === HONEST

const isObject = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

/** The paths, as operations write them, at which two answers differ. */
const changedPaths = (before: unknown, after: unknown, at: readonly string[] = []): string[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (at.length === 3 || !isObject(before) || !isObject(after)) return [at.join('/')]
  const steps = new Set([...Object.keys(before), ...Object.keys(after)])
  // A cell stands one step further in what is stored: `row.cells.column`.
  if (at.length === 2 && (isObject(before.cells) || isObject(after.cells))) {
    const { cells: was = {}, ...place } = before
    const { cells: is = {}, ...moved } = after
    return [...changedPaths(place, moved).map(() => at.join('/')), ...cellsChanged(was, is, at)]
  }
  return [...steps].flatMap((step) => changedPaths(before[step], after[step], [...at, step]))
}

const cellsChanged = (was: unknown, is: unknown, at: readonly string[]): string[] => {
  if (!isObject(was) || !isObject(is)) return [at.join('/')]
  const columns = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...columns].flatMap((name) => changedPaths(was[name], is[name], [...at, name]))
}

const covers = (asked: string, changed: string): boolean =>
  changed === asked || changed.startsWith(`${asked}/`) || asked.startsWith(`${changed}/`)

/** What a page that shows this path would give as its base. */
const baseAt = (answers: Answers, at: string, next: unknown): unknown => {
  const [key = '', id, name] = at.split('/')
  const answer: unknown = answers[key]
  if (id === undefined) return answer ?? null
  const there = isObject(answer) && Object.hasOwn(answer, id) ? answer[id] : undefined
  if (!isObject(there)) return null
  if (name !== undefined) return (isObject(there.cells) && there.cells[name]) ?? null
  if (there.deleted) return { deleted: true }
  return next === null ? { order: there.order, cells: there.cells } : { order: there.order }
}

const sentFor = (operations: unknown, answers: Answers): unknown =>
  Array.isArray(operations)
    ? {
        operations: operations.map((one: unknown) => {
          if (!isObject(one)) return one
          const base = isHonest(one.base) ? baseAt(answers, String(one.path), one.value) : one.base
          return { opId: randomUUID(), ...one, base }
        }),
      }
    : operations

contract('whatever is sent to be saved', (guichet) => {
  let association: candidature.Session
  let reference: string
  beforeAll(async () => {
    ;({ association, reference } = await plantDraft(guichet()))
  })

  const stored = async () => {
    const where = { reference: { equals: reference } }
    const found = await guichet().payload.db.findOne<{ id: string } & Record<string, unknown>>({
      collection: 'dossiers',
      where,
    })
    if (!found) throw new Error('no dossier')
    const { answers, edits: _edits, updatedAt: _updatedAt, ...columns } = found
    return { answers: answers as Answers, columns }
  }

  it(`is never a fault of ours, and never changes another path (${RUNS} runs, seed ${SEED})`, async () => {
    const outcomes: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(body, async (operations) => {
        const before = await stored()
        const sent = sentFor(operations, before.answers)
        const answer = await guichet().ask(`/api/dossiers/${reference}/answers`, {
          method: 'PATCH',
          as: association,
          body: JSON.stringify(sent) ?? 'null',
        })
        const after = await stored()
        expect(after.columns).toEqual(before.columns)
        const changed = changedPaths(before.answers, after.answers)
        outcomes[answer.status] = (outcomes[answer.status] ?? 0) + 1
        if (answer.status !== 200) {
          expect([400, 422]).toContain(answer.status)
          await refusalIn(answer)
          expect(changed).toEqual([])
          return
        }
        const { results } = (await answer.json()) as {
          results: { path: string; outcome: string }[]
        }
        const saved = results.filter(({ outcome }) => outcome === 'saved').map((one) => one.path)
        outcomes.saved = (outcomes.saved ?? 0) + saved.length
        for (const one of changed)
          expect(
            saved.some((asked) => covers(asked, one)),
            one,
          ).toBe(true)
      }),
      { numRuns: RUNS, seed: SEED },
    )
    // Both ways were tried, or nothing was proved.
    expect(outcomes[200]).toBeGreaterThan(RUNS / 4)
    expect(outcomes.saved).toBeGreaterThan(RUNS / 4)
    expect(outcomes[422]).toBeGreaterThan(RUNS / 20)
  }, 300_000)
})
