import { describe, expect, it } from 'vitest'
import type { Answers } from '#forms/answers.ts'
import type { Field } from '#forms/definition.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import { page, pagesOf, text } from '#tests/builders/definitions.ts'
import { codes, evaluated, post, row } from '#tests/builders/evaluations.ts'
import { budget, posts } from '#tests/builders/form-fields.ts'
import { compiled, contextOf, richForm } from '#tests/builders/form.ts'

describe('what is missing or wrong', () => {
  it.each<[string, Field, unknown, string[]]>([
    ['nothing asked', text('a'), undefined, []],
    ['nothing given', text('a', { required: true }), undefined, ['a: answer.missing']],
    ['null', text('a', { required: true }), null, ['a: answer.missing']],
    [
      'an empty list',
      {
        key: 'a',
        kind: 'choices',
        label: 'a',
        required: true,
        options: [{ key: 'x', label: 'x' }],
      },
      [],
      ['a: answer.missing'],
    ],
    [
      'a statement not accepted',
      { key: 'a', kind: 'statement', label: 'a', text: 'Je certifie.', required: true },
      undefined,
      ['a: statement.missing'],
    ],
    [
      'a text as typed',
      { key: 'a', kind: 'siret', label: 'a' },
      { typed: '123' },
      ['a: siret.length'],
    ],
    [
      'an answer of another type',
      { key: 'a', kind: 'amount', label: 'a' },
      'douze',
      ['a: number.format'],
    ],
    [
      'a number not canonical',
      { key: 'a', kind: 'amount', label: 'a' },
      '12',
      ['a: value.notCanonical'],
    ],
    [
      'as typed yet right',
      { key: 'a', kind: 'amount', label: 'a' },
      { typed: '12' },
      ['a: value.notCanonical'],
    ],
    [
      'a box of an address',
      { key: 'a', kind: 'address', label: 'a' },
      { typed: '{"lines":"1 rue"}' },
      ['a/postalCode: postalCode.missing'],
    ],
    [
      'a box of bank details',
      { key: 'a', kind: 'bank', label: 'a' },
      { typed: '{"iban":"FR7630006000011234567890188","bic":"AGRIFRPP"}' },
      ['a/iban: iban.key'],
    ],
    ['no row', posts, undefined, ['postes: answer.missing']],
    [
      'deleted rows alone',
      posts,
      { a: row(0, post, { deleted: true }) },
      ['postes: answer.missing'],
    ],
    ['too few rows', { ...posts, minRows: 2 }, { a: row(0, post) }, ['postes: rows.tooFew']],
    [
      'too many rows',
      { ...posts, maxRows: 1 },
      { a: row(0, post), b: row(1, post) },
      ['postes: rows.tooMany'],
    ],
    ['an empty row', posts, { a: row(0, {}) }, ['postes/a: row.empty']],
    ['a cell', posts, { a: row(0, { ...post, mois: 13 }) }, ['postes/a/mois: number.tooLarge']],
    ['an empty budget', budget, {}, ['budget_projet: budget.empty']],
    [
      'a funder without its nature (R053)',
      { ...budget, required: false },
      { f: row(0, { side: 'products', account: '74', name: 'A', amount: 1 }) },
      ['budget_projet/f/type: answer.missing', 'budget_projet/f/status: answer.missing'],
    ],
    [
      'a funder of whom nothing is said',
      { ...budget, required: false },
      { f: row(0, {}) },
      ['budget_projet/f: row.empty'],
    ],
    [
      'more funders than the edition takes',
      { ...budget, required: false, maxNamedRows: 1 },
      { f: row(0, {}), g: row(1, {}) },
      ['budget_projet: rows.tooMany', 'budget_projet/f: row.empty', 'budget_projet/g: row.empty'],
    ],
    [
      'a named line nowhere',
      { ...budget, required: false },
      { f: row(0, { side: 'charges', account: '74', name: 'A', amount: 1 }) },
      ['budget_projet/f/account: line.account'],
    ],
    [
      'a negative charge',
      { ...budget, required: false },
      { 'charges-61': row(0, { amount: -1 }) },
      ['budget_projet/charges-61/amount: number.tooSmall'],
    ],
  ])('%s', (_name, field, answer, expected) => {
    expect(codes(evaluated([field], { [field.key]: answer } as Answers))).toEqual(expected)
  })

  it('says it in words, with the question and what to do', () => {
    const [issue] = evaluated([posts], {
      postes: { a: row(0, { ...post, cout: undefined }) },
    }).issues
    expect(issue).toEqual({
      path: 'postes/a/cout',
      page: 'page',
      code: 'answer.missing',
      label: 'Postes, poste 1, «\u00a0Coût\u00a0»',
      sentence: 'Cette réponse est obligatoire.',
      remedy: 'Répondez à cette question.',
      severity: 'blocking',
    })
  })

  it('counts the documents joined under each request (R043)', () => {
    const counts = (documents: Record<string, number>) =>
      codes(evaluate(richForm, {}, contextOf({ documents }))).filter((code) =>
        code.startsWith('piece'),
      )
    expect(counts({})).toEqual(['piece_rib: document.missing', 'piece_comptes: document.missing'])
    expect(counts({ rib: 1, comptes: 2, autres: 4 })).toEqual(['piece_autres: documents.tooMany'])
  })
})

describe('the state of a page', () => {
  const form = compiled(
    pagesOf(
      page('une', [text('a', { required: true }), text('b', { required: true })]),
      page('deux', [text('c', { required: true })], { visibleIf: 'a == "oui"' }),
      page('trois', [text('d')]),
    ),
  )
  const states = (answers: Answers) =>
    evaluate(form, answers, contextOf()).pages.map(({ state }) => state)

  it.each<[string, Answers, string[]]>([
    ['before anything', {}, ['toStart', 'hidden', 'complete', 'complete']],
    ['begun', { a: 'non' }, ['inProgress', 'hidden', 'complete', 'complete']],
    ['opening another page', { a: 'oui', b: 'x' }, ['complete', 'toStart', 'complete', 'complete']],
    ['wrong', { a: { typed: 'x'.repeat(600) } }, ['toCorrect', 'hidden', 'complete', 'complete']],
    ['done', { a: 'oui', b: 'x', c: 'y' }, ['complete', 'complete', 'complete', 'complete']],
  ])('%s', (_name, answers, expected) => {
    expect(states(answers)).toEqual(expected)
  })

  it('gives with each page what keeps it from being complete', () => {
    const [first] = evaluate(form, { a: 'non' }, contextOf()).pages
    expect(first?.missing.map(({ path }) => path)).toEqual(['b'])
  })
})
