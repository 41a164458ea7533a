import { describe, expect, it } from 'vitest'
import type { Field } from '#forms/definition.ts'
import {
  errorsOf,
  errorsOfFields,
  page,
  pagesOf,
  text,
  yesNo,
} from '#tests/builders/definitions.ts'
import { budget, posts } from '#tests/builders/form-fields.ts'
import { definitionOf } from '#tests/builders/form.ts'

describe('a definition that cannot be published', () => {
  it.each<[string, Field[], string, string]>([
    ['a key used twice', [text('a'), text('a')], 'fields[1].key', 'déjà employée'],
    ['a reserved key', [text('structure')], 'fields[0].key', 'mot réservé'],
    ['the name of a function', [text('valeur')], 'fields[0].key', 'mot réservé'],
    [
      'an unknown field',
      [text('a', { visibleIf: 'b == "x"' })],
      'fields[0].visibleIf',
      'ni un champ',
    ],
    ['a wrong type', [text('a', { visibleIf: '1 + 1' })], 'fields[0].visibleIf', 'condition'],
    ['a wrong requirement', [text('a', { requiredIf: 'a' })], 'fields[0].requiredIf', 'condition'],
    [
      'a condition on itself',
      [text('a', { visibleIf: 'renseigne(a)' })],
      'fields[0].visibleIf',
      'sans fin',
    ],
    [
      'a column that does not exist',
      [posts, yesNo('a', { visibleIf: 'postes.exists(p, p.nope == "x")' })],
      'fields[1].visibleIf',
      'pas de colonne',
    ],
    [
      'a column used twice',
      [{ ...posts, columns: [posts.columns[0]!, posts.columns[0]!] }],
      'fields[0].columns[1].key',
      'déjà employée',
    ],
    [
      'a role twice',
      [{ ...posts, columns: [posts.columns[0]!, { ...posts.columns[0]!, key: 'b' }] }],
      'fields[0].columns[1].role',
      'Deux colonnes',
    ],
    [
      'a role of the wrong kind',
      [{ ...posts, columns: [{ key: 'b', kind: 'text', label: 'b', role: 'cost' }] }],
      'fields[0].columns[0].role',
      'genre',
    ],
    [
      'a total of texts',
      [{ ...posts, columns: [{ key: 'b', kind: 'text', label: 'b', total: true }] }],
      'fields[0].columns[0].total',
      'totalise',
    ],
    [
      'bounds the wrong way',
      [{ key: 'a', kind: 'integer', label: 'a', min: 2, max: 1 }],
      'fields[0].min',
      'dépasse',
    ],
    ['more rows than allowed', [{ ...posts, minRows: 30 }], 'fields[0].minRows', 'dépasse'],
    [
      'an account twice',
      [
        {
          ...budget,
          products: [
            { code: '70', label: 'a' },
            { code: '70', label: 'b' },
          ],
        },
      ],
      'fields[0].products[1].code',
      'déjà employée',
    ],
    [
      'an option twice',
      [
        {
          key: 'a',
          kind: 'choice',
          label: 'a',
          options: [
            { key: 'x', label: 'x' },
            { key: 'x', label: 'y' },
          ],
        },
      ],
      'fields[0].options[1].key',
      'déjà employée',
    ],
    [
      'an unknown document',
      [{ key: 'a', kind: 'files', label: 'a', documentKey: 'nope' }],
      'fields[0].documentKey',
      'pas de pièce',
    ],
    [
      'more choices asked than there are',
      [
        {
          key: 'a',
          kind: 'choices',
          label: 'a',
          min: 2,
          options: [{ key: 'x', label: 'x' }],
        },
      ],
      'fields[0].min',
      'plus de réponses',
    ],
    ['a label left empty', [text('a', { label: '' })], 'fields[0].label', 'vide'],
    ['a label without end', [text('a', { label: 'x'.repeat(5000) })], 'fields[0].label', 'dépasse'],
    ['a length of nothing', [text('a', { maxLength: 0 })], 'fields[0].maxLength', 'inférieure à 1'],
    ['a length beyond', [text('a', { maxLength: 1e9 })], 'fields[0].maxLength', 'dépasser'],
    ['half a length', [text('a', { maxLength: 1.5 })], 'fields[0].maxLength', 'nombre entier'],
    ['a table without a column', [{ ...posts, columns: [] }], 'fields[0].columns', 'au moins 1'],
    [
      'an option whose key is no code',
      [{ key: 'a', kind: 'choice', label: 'a', options: [{ key: 'a b', label: 'x' }] }],
      'fields[0].options[0].key',
      'Un code',
    ],
    [
      'an account that is no number of one',
      [{ ...budget, products: [{ code: '7.4', label: 'a' }] }],
      'fields[0].products[0].code',
      'numéro de compte',
    ],
    [
      'a day that is none',
      [{ key: 'a', kind: 'date', label: 'a', min: '2025-02-30' }],
      'fields[0].min',
      'année, mois, jour',
    ],
  ])('refuses %s at its place', (_name, fields, place, part) => {
    const [first] = errorsOfFields(...fields)
    expect(first?.path).toBe(`pages[0].sections[0].${place}`)
    expect(first?.message).toContain(part)
  })

  it('refuses a cycle through several fields, once, with the whole of it', () => {
    const errors = errorsOfFields(
      text('a', { visibleIf: 'renseigne(c)' }),
      text('b', { visibleIf: 'renseigne(a)' }),
      text('c', { visibleIf: 'renseigne(b)' }),
    )
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain(
      '«\u00a0a\u00a0» → «\u00a0c\u00a0» → «\u00a0b\u00a0» → «\u00a0a\u00a0»',
    )
    expect(errors[0]?.position).toMatchObject({ line: 1 })
  })

  it('refuses a page shown by one of its own answers, and computed values that read each other', () => {
    const own = errorsOf(pagesOf(page('une', [yesNo('a')], { visibleIf: 'valeur(a, true)' })))
    expect(own.map(({ path }) => path)).toEqual(['pages[0].visibleIf'])
    const computed = (key: string, expression: string): Field => ({
      key,
      kind: 'computed',
      as: 'amount',
      label: key,
      expression,
    })
    const errors = errorsOfFields(
      computed('a', 'valeur(b, euros(0))'),
      computed('b', 'valeur(a, euros(0))'),
    )
    expect(errors.map(({ path }) => path)).toEqual(['pages[0].sections[0].fields[1].expression'])
  })

  it('lets a column depend on a total of another column, and refuses one of its own', () => {
    const column = (visibleIf: string): Field => ({
      ...posts,
      columns: [
        { key: 'cout', kind: 'amount', label: 'cout' },
        { key: 'motif', kind: 'text', label: 'motif', visibleIf },
      ],
    })
    expect(errorsOfFields(column('somme(postes.map(p, p.cout)) > euros(5)'))).toEqual([])
    const [error] = errorsOfFields(column('postes.exists(p, renseigne(p.motif))'))
    expect(error?.path).toBe('pages[0].sections[0].fields[0].columns[1].visibleIf')
  })

  it('refuses a condition on a later page, and lets it read an earlier one or a fact', () => {
    const first = page('une', [text('a', { visibleIf: 'renseigne(b)' })])
    const [error] = errorsOf(pagesOf(first, page('deux', [text('b')])))
    expect(error).toMatchObject({
      path: 'pages[0].sections[0].fields[0].visibleIf',
      message: expect.stringContaining('Page deux'),
      position: { start: 10, end: 11, line: 1, column: 11 },
    })
    const second = page('deux', [text('b', { visibleIf: 'renseigne(a) && structure.association' })])
    expect(errorsOf(pagesOf(page('une', [text('a')]), second))).toEqual([])
  })

  it('refuses conditions of documents with the place of the document', () => {
    const document = { key: 'rib', label: 'RIB', requiredIf: 'inconnu' }
    expect(errorsOf(definitionOf([]), [document])).toMatchObject([
      { path: 'documents[0].requiredIf' },
    ])
    const taken = errorsOf(definitionOf([text('piece_rib')]), [{ key: 'rib', label: 'RIB' }])
    expect(taken).toMatchObject([
      { path: 'documents[0].key', message: expect.stringContaining('piece_rib') },
    ])
  })

  it('refuses a document that two questions ask', () => {
    const files = (key: string): Field => ({ key, kind: 'files', label: key, documentKey: 'rib' })
    const asked = [{ key: 'rib', label: 'RIB' }]
    expect(errorsOf(definitionOf([files('a'), files('b')]), asked)).toMatchObject([
      {
        path: 'pages[0].sections[0].fields[1].documentKey',
        message: expect.stringContaining('déjà demandée'),
      },
    ])
  })

  it('refuses a documents page that does not exist', () => {
    expect(errorsOf(definitionOf([], { documentsPage: 'ailleurs' }))).toMatchObject([
      { path: 'documentsPage', message: expect.stringContaining('ailleurs') },
    ])
  })

  it('tells everything that is wrong at once', () => {
    const errors = errorsOfFields(
      text('a', { visibleIf: 'x', requiredIf: 'y' }),
      text('a'),
      yesNo('b', { visibleIf: 'b == "x" && z' }),
    )
    expect(errors.map(({ path }) => path.replace(/^.*fields/, ''))).toEqual([
      '[1].key',
      '[0].visibleIf',
      '[0].requiredIf',
      '[2].visibleIf',
    ])
  })
})
