import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Block } from '#documents/blocks.ts'
import type { Answers } from '#forms/answers.ts'
import { definitionSchema } from '#forms/compile/schema.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import type { Evaluation } from '#forms/evaluate/types.ts'
import { draftSchema } from '#forms/faces/draft-schema.ts'
import { exportCells, exportColumns } from '#forms/faces/export.ts'
import { filedAnswers, type FiledAnswers } from '#forms/faces/filed.ts'
import { filedRows } from '#forms/faces/filed-rows.ts'
import { jsonSchema } from '#forms/faces/json-schema.ts'
import { printBlocks } from '#forms/faces/print.ts'
import { strictSchema } from '#forms/faces/strict-schema.ts'
import { formatCents } from '#i18n/numbers.ts'
import { hasValueKind, kindOf, type ValueField } from '#forms/kinds/registry.ts'
import { contextOf, richForm } from '#tests/builders/form.ts'
import { completeAnswers, damagedAnswers } from '#tests/builders/form-answers.ts'

const strict = strictSchema(richForm)
const draft = draftSchema(richForm)
const described = z.fromJSONSchema(jsonSchema(richForm))
const columns = exportColumns(richForm)
const context = contextOf()

/** Every text of printed blocks, one per line. */
function printed(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): string[] => {
      switch (block.type) {
        case 'heading':
          return [block.text]
        case 'paragraph':
          return block.content.map(({ text }) => text)
        case 'facts':
          return block.entries.flatMap(({ term, value }) => [term, value])
        case 'table':
          return [block.caption, ...block.head, ...block.rows.flat()]
        default:
          throw new Error(`${block.type} is no block of a form`)
      }
    })
    .join('\n')
}

/** The cells of each field in the sheet of dossiers. */
function dossierCells(filed: FiledAnswers, key: string): unknown[] {
  const { dossier } = exportCells(richForm, filed)
  return dossier.filter((_, index) => {
    const column = columns.dossier[index]!.key
    return column === key || column.startsWith(`${key}.`)
  })
}

/** The texts under which one value must be found in print: a long text by its paragraphs. */
const valueTexts = (field: ValueField, value: unknown): string[] =>
  field.kind === 'longText' && typeof value === 'string'
    ? value.split(/\n+/)
    : [kindOf(field).format(value as never, field)]

/** The texts under which each filed answer must be found in print. */
function expectedTexts(filed: FiledAnswers): string[] {
  return Object.entries(filed).flatMap(([key, answer]) => {
    const { field, columns: own } = richForm.fields.get(key)!
    if (hasValueKind(field)) return valueTexts(field, answer)
    if (field.kind === 'budget') {
      return filedRows(answer).flatMap(({ cells }) => [
        formatCents(Number(cells['amount'])),
        ...(cells['name'] === undefined ? [] : [String(cells['name'])]),
      ])
    }
    if (own.length === 0) return []
    return filedRows(answer).flatMap(({ cells }) =>
      own
        .filter((column) => column.key in cells)
        .flatMap(({ column }) => valueTexts(column, cells[column.key])),
    )
  })
}

type Read = { evaluation: Evaluation; filed: FiledAnswers; refused: readonly string[] }

function read(answers: Answers, changes = context): Read {
  const evaluation = evaluate(richForm, answers, changes)
  const { answers: filed, refused } = filedAnswers(richForm, evaluation, answers)
  return { evaluation, filed, refused }
}

/** Every kind that a definition may name, fields and columns alike. */
const kindsIn = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const { kind } = schema as { kind?: { const?: unknown } }
  const own = typeof kind?.const === 'string' ? [kind.const] : []
  return [...own, ...Object.values(schema).flatMap(kindsIn)]
}

describe('the faces of one form', () => {
  it('are judged on every kind that a definition may name', () => {
    const kinds = kindsIn(z.toJSONSchema(definitionSchema, { unrepresentable: 'any' }))
    expect(kinds.length).toBeGreaterThan(20)
    const judged = [...richForm.fields.values()].map(({ field }) => field.kind)
    expect([...new Set(judged)].toSorted()).toEqual([...new Set(kinds)].toSorted())
  })

  it('files what has no issue, and the strict schema accepts it', () => {
    let without = 0
    fc.assert(
      fc.property(completeAnswers(richForm), (answers) => {
        const { evaluation, filed, refused } = read(answers)
        expect(evaluation.failures).toEqual([])
        expect(refused).toEqual([])
        // Only the reason that a dear post must give may be missing from what the builder makes.
        for (const { code, path } of evaluation.issues) {
          expect([code, path.split('/').at(-1)]).toEqual(['answer.missing', 'motif'])
        }
        if (evaluation.issues.length === 0) without += 1
        expect(strict.safeParse(filed).error?.issues).toBeUndefined()
        expect(draft.safeParse(answers).error?.issues).toBeUndefined()
      }),
      { numRuns: 80 },
    )
    expect(without).toBeGreaterThan(5)
  })

  it('shows in every face what the strict schema accepts, and nothing more', () => {
    fc.assert(
      fc.property(completeAnswers(richForm), fc.boolean(), (answers, association) => {
        const facts = { ...context.facts, 'structure.association': association }
        const { evaluation, filed } = read(answers, { ...context, facts })
        expect(described.safeParse(filed).error?.issues).toBeUndefined()
        const text = printed(printBlocks(richForm, evaluation, answers))
        for (const expected of expectedTexts(filed)) expect(text).toContain(expected)
        for (const { key, field } of richForm.fields.values()) {
          const exported = dossierCells(filed, key).some((cell) => cell !== null)
          if (field.kind !== 'files') expect([key, exported]).toEqual([key, key in filed])
          if (field.kind === 'explanation') continue
          expect([key, text.includes(field.label)]).toEqual([key, evaluation.visible(key)])
        }
      }),
      { numRuns: 80 },
    )
  })

  it('exports as many cells as columns, and as many lines as rows', () => {
    fc.assert(
      fc.property(completeAnswers(richForm), (answers) => {
        const { filed, evaluation } = read(answers)
        const cells = exportCells(richForm, filed, evaluation.documents)
        expect(cells.dossier).toHaveLength(columns.dossier.length)
        for (const [index, table] of cells.tables.entries()) {
          const { key, columns: own } = columns.tables[index]!
          expect(table.key).toBe(key)
          expect(table.rows).toHaveLength(filedRows(filed[key]).length)
          for (const row of table.rows) expect(row).toHaveLength(own.length)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('never throws on damaged answers, and never files what it refused', () => {
    fc.assert(
      fc.property(damagedAnswers(richForm), (answers) => {
        const { evaluation, filed, refused } = read(answers)
        if (evaluation.issues.length === 0) {
          expect(refused).toEqual([])
          expect(strict.safeParse(filed).error?.issues).toBeUndefined()
        }
        expect(JSON.stringify(filed)).not.toContain('"typed"')
        printBlocks(richForm, evaluation, answers)
        exportCells(richForm, filed)
      }),
      { numRuns: 200 },
    )
  })

  it('names no column twice', () => {
    const keys = columns.dossier.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { columns: own } of columns.tables) {
      expect(new Set(own.map(({ key }) => key)).size).toBe(own.length)
    }
  })
})

describe('the schemas', () => {
  const [sample] = fc.sample(completeAnswers(richForm), { numRuns: 1, seed: 7 })
  const { filed } = read(sample!)

  it('strictly refuses an unknown key, a value as typed, and an answer always due that is missing', () => {
    const { nature: _nature, ...withoutNature } = filed
    const wrong: Record<string, unknown>[] = [
      { ...filed, inconnu: 1 },
      { ...filed, nature: { typed: 'simple ?' } },
      { ...filed, nature: 'autre' },
      { ...filed, postes: {} },
      { ...filed, postes: [{ id: 'a', cells: { inconnue: 1 } }] },
      { ...filed, budget_projet: [{ id: 'charges-999', cells: { amount: 1 } }] },
      { ...filed, montant: 12.5 },
      { ...filed, montant: '1250' },
      withoutNature,
    ]
    for (const answers of wrong) {
      expect(strict.safeParse(answers).success).toBe(false)
      expect(described.safeParse(answers).success).toBe(false)
    }
  })

  it('tolerates in a draft what was typed and tombstones, not an unknown key nor another shape', () => {
    const tolerated: unknown[] = [
      {},
      { nature: { typed: 'simple ?' }, adresse: { typed: '{"lines":""}' } },
      { postes: { a1: { order: 0.5, deleted: true, cells: { etp: { typed: 'un' } } } } },
      { budget_projet: { 'charges-641': { order: 0, cells: { amount: 5 } } } },
      { adherents: 12 },
    ]
    const refused: unknown[] = [
      { inconnu: 1 },
      { nature: 12 },
      { nature: { typed: 'x', more: 1 } },
      { postes: [] },
      { postes: { a1: { order: 0, cells: { inconnue: 1 } } } },
      { postes: { 'a b': { order: 0, cells: {} } } },
      { budget_projet: { 'charges-999': { order: 0, cells: { amount: 5 } } } },
      { total_demande: 5 },
      { texte_long: 'x'.repeat(30_000) },
    ]
    for (const answers of tolerated) expect(draft.safeParse(answers).error?.issues).toBeUndefined()
    for (const answers of refused) expect(draft.safeParse(answers).success).toBe(false)
  })

  it('says in the JSON Schema what each key is, and its conditions in the language', () => {
    const schema = jsonSchema(richForm) as {
      properties: Record<string, unknown>
      required: string[]
    }
    expect(schema.properties['extension']).toMatchObject({
      title: 'Extension ?',
      type: 'boolean',
      'x-kind': 'yesNo',
      'x-page': 'nature',
      'x-required-if': 'nature == "complete"',
    })
    expect(schema.properties['montant']).toMatchObject({
      type: 'integer',
      'x-scale': 100,
      minimum: 0,
    })
    expect(schema.required).toContain('nature')
    expect(schema.required).not.toContain('motif_extension')
    expect(schema.required).not.toContain('adherents')
  })
})
