import { describe, expect, it } from 'vitest'
import type { Answers } from '#forms/answers.ts'
import { inputOf } from '#forms/typed.ts'
import { decideSave } from '#forms/save/decide.ts'
import { normalise } from '#forms/save/normalise.ts'
import { operationSchema } from '#forms/save/operation.ts'
import { resolvePath } from '#forms/save/paths.ts'
import { saveOperation } from '#forms/save/save.ts'
import { hasValueKind } from '#forms/kinds/registry.ts'
import { richForm } from '#tests/builders/form.ts'

const opId = '3f2b8c1e-5d4a-4b7e-9c61-0a1b2c3d4e5f'

const save = (answers: Answers, path: string, base: unknown, value: unknown) =>
  saveOperation(richForm, answers, { opId, path, base, value })

/** Saves one after the other, each having to be written. */
function written(...changes: [string, unknown, unknown][]): Answers {
  let answers: Answers = {}
  for (const [path, base, value] of changes) {
    const outcome = save(answers, path, base, value)
    if (outcome.kind !== 'written') throw new Error(`${path}: ${JSON.stringify(outcome)}`)
    answers = outcome.answers
  }
  return answers
}

describe('an operation', () => {
  it.each<[string, object, boolean]>([
    ['a field', { path: 'nature', value: 'simple' }, true],
    ['a cell', { path: 'postes/a1/cout', base: null, value: '12' }, true],
    ['a path too deep', { path: 'a/b/c/d' }, false],
    ['an empty segment', { path: 'a//b' }, false],
    ['a dangerous name', { path: '__proto__/a' }, false],
    ['no identifier', { path: 'a', opId: 'x' }, false],
    ['an unknown property', { path: 'a', more: 1 }, false],
    ['too large a value', { path: 'a', value: 'x'.repeat(300_000) }, false],
    ['too large a base', { path: 'a', base: ['x'.repeat(300_000)] }, false],
  ])('%s', (_name, parts, accepted) => {
    expect(operationSchema.safeParse({ opId, ...parts }).success).toBe(accepted)
  })

  it.each<[string, string]>([
    ['nature', 'value'],
    ['adresse', 'value'],
    ['postes/a1', 'row'],
    ['postes/a1/cout', 'cell'],
    ['budget_projet/charges-641/amount', 'cell'],
    ['budget_projet/f1', 'row'],
    ['budget_projet/f1/name', 'cell'],
  ])('addresses %s', (path, kind) => {
    expect(resolvePath(richForm, path)).toMatchObject({ ok: true, kind })
  })

  it.each<[string, string]>([
    ['inconnu', 'path.unknown'],
    ['adresse/postalCode', 'path.unknown'],
    ['nature/a1', 'path.unknown'],
    ['postes', 'path.notAnswerable'],
    ['total_demande', 'path.notAnswerable'],
    ['avis', 'path.notAnswerable'],
    ['piece_rib', 'path.notAnswerable'],
    ['postes/a1/inconnue', 'path.unknown'],
    ['postes/constructor/constructor', 'path.unknown'],
    ['budget_projet/charges-641', 'row.fixed'],
    ['budget_projet/charges-64/amount', 'path.unknown'],
    ['budget_projet/charges-641/name', 'path.unknown'],
    ['total_demande/a1', 'path.notAnswerable'],
  ])('addresses nothing at %s', (path, code) => {
    expect(resolvePath(richForm, path)).toMatchObject({ ok: false, code })
  })
})

describe('what is stored', () => {
  it.each<[string, unknown, unknown]>([
    ['montant', '1 234,50 €', 123_450],
    ['montant', 123_450, 123_450],
    ['montant', '', null],
    ['montant', null, null],
    ['nature', 'Choix simple', 'simple'],
    ['choix_multiples', ['z', 'x'], ['x', 'z']],
    ['postes/a1/etp', '0,5', 50],
    ['postes/a1', null, { deleted: true }],
    ['postes/a1', { order: 2 }, { order: 2 }],
    ['postes/a1', { order: 2, cells: { etp: '1', cout: '' } }, { order: 2, cells: { etp: 100 } }],
    ['budget_projet/charges-641/amount', '10', 1000],
    ['sincerite', false, null],
  ])('at %s for %j', (path, raw, value) => {
    expect(normalise(richForm, path, raw)).toEqual({ ok: true, value })
  })

  it.each<[string, unknown, string, unknown]>([
    ['montant', '12,345', '12,345', '12,345'],
    ['montant', { typed: 'douze' }, 'douze', 'douze'],
    ['numero_siret', '123', '123', '123'],
    ['oui_non', 'peut-être', 'peut-être', 'peut-être'],
    ['choix_multiples', ['x', 'nope'], 'x\nnope', ['x', 'nope']],
    ['compte_bancaire', { iban: 'FR76' }, '{"iban":"FR76"}', { iban: 'FR76' }],
    [
      'adresse',
      { lines: '1 rue', postalCode: '' },
      '{"lines":"1 rue","postalCode":""}',
      { lines: '1 rue', postalCode: '' },
    ],
  ])('at %s as it was typed, with why: %j', (path, raw, typed, input) => {
    const normalised = normalise(richForm, path, raw)
    expect(normalised).toMatchObject({
      ok: true,
      value: { typed },
      refusal: { sentence: expect.stringMatching(/\w/), remedy: expect.stringMatching(/\w/) },
    })
    const { field } = richForm.fields.get(path)!
    if (!normalised.ok || !hasValueKind(field)) throw new Error('a value was expected')
    expect(inputOf(field, normalised.value)).toEqual(input)
    // What is sent again as it was stored is stored the same.
    expect(normalise(richForm, path, normalised.value)).toEqual(normalised)
  })

  it('refuses a text too long to be kept, instead of cutting it', () => {
    expect(normalise(richForm, 'texte', 'x'.repeat(60_000))).toMatchObject({
      code: 'typed.tooLong',
    })
  })

  it('holds nothing that a database cannot', () => {
    const normalised = normalise(richForm, 'montant', 'a\0b\ud800')
    expect(normalised).toMatchObject({ value: { typed: 'ab\ufffd' } })
  })

  it.each([
    { order: 'a' },
    { order: Infinity },
    { order: 1, more: 1 },
    'x',
    3,
    { order: 1, cells: { nope: 1 } },
    { order: 1, cells: [] },
  ])('refuses a row given as %j', (raw) => {
    expect(normalise(richForm, 'postes/a1', raw)).toMatchObject({
      ok: false,
      code: 'row.unreadable',
    })
  })
})

describe('whether a change may be written', () => {
  it.each<[string, unknown, unknown, unknown, unknown]>([
    ['nobody changed it', 'a', 'a', 'b', 'write'],
    ['nothing was there', null, undefined, 'b', 'write'],
    ['the acknowledgement was lost', 'b', 'a', 'b', 'already'],
    ['two wrote the same', 'b', null, 'b', 'already'],
    ['somebody else wrote', 'c', 'a', 'b', { conflict: 'c' }],
    ['somebody else cleared', null, 'a', 'b', { conflict: null }],
    ['the same record in another order', { x: 1, y: 2 }, { y: 2, x: 1 }, { x: 3 }, 'write'],
    ['another item of a list', ['a', 'b'], ['a'], ['c'], { conflict: ['a', 'b'] }],
  ])('%s', (_name, current, base, value, decision) => {
    expect(decideSave(current, base, value)).toEqual(decision)
  })
})

describe('saving', () => {
  it('writes one answer and leaves the others untouched', () => {
    const before = written(['nature', null, 'simple'], ['montant', null, '12'])
    const outcome = save(before, 'montant', 1200, '13')
    expect(outcome).toEqual({
      kind: 'written',
      value: 1300,
      answers: { nature: 'simple', montant: 1300 },
    })
    expect(before).toEqual({ nature: 'simple', montant: 1200 })
  })

  it('shows both values when two people changed the same field', () => {
    const answers = written(['montant', null, '12'])
    expect(save(answers, 'montant', null, '13')).toEqual({ kind: 'conflict', current: 1200 })
  })

  it('takes the same operation twice for one', () => {
    const answers = written(['montant', null, 'douze'])
    expect(save(answers, 'montant', null, 'douze')).toMatchObject({
      kind: 'already',
      value: { typed: 'douze' },
      refusal: { code: 'number.format' },
    })
  })

  it('adds, fills, moves, deletes and restores a row', () => {
    const answers = written(
      ['postes/a1', null, { order: 1 }],
      ['postes/a1/cout', null, '12'],
      ['postes/a1', { order: 1 }, { order: 3 }],
      ['postes/a1', { order: 3, cells: { cout: 1200 } }, null],
    )
    expect(answers).toEqual({ postes: { a1: { order: 3, deleted: true, cells: { cout: 1200 } } } })
    const restored = save(answers, 'postes/a1', { deleted: true }, { order: 3 })
    expect(restored).toMatchObject({
      answers: { postes: { a1: { order: 3, cells: { cout: 1200 } } } },
    })
  })

  it('deletes no row that somebody changed meanwhile', () => {
    const answers = written(['postes/a1', null, { order: 1 }], ['postes/a1/cout', null, '12'])
    expect(save(answers, 'postes/a1', { order: 1, cells: {} }, null)).toEqual({
      kind: 'conflict',
      current: { order: 1, cells: { cout: 1200 } },
    })
  })

  it('tells whoever types in a row deleted meanwhile, and does not bring it back by itself', () => {
    const answers = written(
      ['postes/a1', null, { order: 1 }],
      ['postes/a1', { order: 1, cells: {} }, null],
    )
    const gone = { kind: 'conflict', current: { deleted: true } }
    expect(save(answers, 'postes/a1/cout', null, '12')).toEqual(gone)
    expect(save(answers, 'postes/a1', null, { order: 1 })).toEqual(gone)
    expect(save(answers, 'postes/a1', { order: 1, cells: {} }, null)).toMatchObject({
      kind: 'already',
    })
  })

  it('refuses a cell of a row that is not there, and a row too many', () => {
    expect(save({}, 'postes/a1/cout', null, '12')).toMatchObject({
      kind: 'refused',
      code: 'row.missing',
    })
    const full = written(
      ...Array.from(
        { length: 20 },
        (_, i) => [`postes/r${i}`, null, { order: i }] as [string, unknown, unknown],
      ),
    )
    expect(save(full, 'postes/r20', null, { order: 20 })).toMatchObject({ code: 'rows.full' })
    expect(save(full, 'postes/r3', { order: 3 }, { order: 30 })).toMatchObject({ kind: 'written' })
  })

  it('adds a row with its first cells, and takes a second sending for the first', () => {
    const cells = { side: 'products', account: '74' }
    const answers = written(['budget_projet/f1', null, { order: 1, cells }])
    expect(answers).toEqual({ budget_projet: { f1: { order: 1, cells } } })
    expect(save(answers, 'budget_projet/f1', null, { order: 1, cells })).toMatchObject({
      kind: 'already',
    })
  })

  it('writes a fixed line of a budget without adding it, whatever the number of lines', () => {
    const answers = written(['budget_projet/charges-641/amount', null, '10'])
    expect(answers).toEqual({
      budget_projet: { 'charges-641': { order: 0, cells: { amount: 1000 } } },
    })
    const cleared = save(answers, 'budget_projet/charges-641/amount', 1000, '')
    expect(cleared).toMatchObject({
      value: null,
      answers: { budget_projet: { 'charges-641': { cells: {} } } },
    })
  })

  it.each(['constructor', 'a.b', 'x'.repeat(90) + '1'])('refuses a row named %s', (id) => {
    expect(save({}, `postes/${id}`, null, { order: 1 })).toMatchObject({ code: 'path.unknown' })
  })
})
