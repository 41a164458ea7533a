import { describe, expect, it } from 'vitest'
import { documentFieldKey, documentsSection } from '#forms/compile/documents.ts'
import type { Field } from '#forms/definition.ts'
import {
  errorsOf,
  errorsOfFields,
  page,
  pagesOf,
  text,
  yesNo,
} from '#tests/builders/definitions.ts'
import { posts } from '#tests/builders/form-fields.ts'
import {
  compiled,
  definitionOf,
  richDefinition,
  richDocuments,
  richForm,
} from '#tests/builders/form.ts'
import { processorTime } from '#tests/setup/processor-time.ts'

describe('a definition that compiles', () => {
  it('keeps the order of the form, documents included, and indexes every field', () => {
    expect(richForm.pages.map(({ key }) => key)).toEqual(richDefinition.pages.map(({ key }) => key))
    expect([...richForm.fields.keys()].at(-1)).toBe('sincerite')
    expect(richForm.fields.get('postes')?.columns.map(({ key }) => key)).toContain('motif')
  })

  it('asks for each document on the documents page (R139, R141, R142, R143)', () => {
    const pieces = richForm.pages.find(({ key }) => key === 'pieces')!
    expect(pieces.sections.map(({ key }) => key)).toEqual([documentsSection])
    const fields = pieces.sections[0]!.fields
    expect(fields.map(({ key }) => key)).toEqual(
      richDocuments.map(({ key }) => documentFieldKey(key)),
    )
    expect(fields.map(({ field }) => field.required)).toEqual([true, false, true, false])
    expect(fields[1]?.requiredIf?.source).toBe('structure.association')
    expect(fields[2]?.visibleIf?.source).toBe('signataire_est_delegue')
  })

  it('leaves a document where the definition places it, with the conditions of its request', () => {
    const own: Field = { key: 'mon_rib', kind: 'files', documentKey: 'comptes', label: 'Ici' }
    const form = compiled(definitionOf([own]), richDocuments)
    expect(form.fields.has(documentFieldKey('comptes'))).toBe(false)
    expect(form.fields.get('mon_rib')?.requiredIf?.source).toBe('structure.association')
  })

  it('evaluates each part after what it reads, whatever its place on the page', () => {
    const form = compiled(definitionOf([text('a', { visibleIf: 'renseigne(b)' }), text('b')]))
    const order = form.order.flatMap((step) => (step.kind === 'field' ? [step.field.key] : []))
    expect(order).toEqual(['b', 'a'])
  })

  it('is built in less than 40 ms for 300 fields and 150 conditions', async () => {
    const fields = Array.from({ length: 30 }, (_, rank) => rank).map((rank) => [
      ...Array.from({ length: 5 }, (_, i) => text(`texte_${rank}_${i}`)),
      ...Array.from({ length: 5 }, (_, i) =>
        yesNo(`choix_${rank}_${i}`, {
          visibleIf: `renseigne(texte_${rank}_${i}) && !structure.association`,
        }),
      ),
    ])
    const definition = pagesOf(...fields.map((own, rank) => page(`page_${rank}`, own)))
    const durations: number[] = []
    for (let run = 0; run < 8; run += 1)
      durations.push(await processorTime(() => compiled(definition)))
    // The first runs warm the engine up; a server keeps it warm.
    expect(Math.min(...durations)).toBeLessThan(40)
  })
})

describe('the shape and size of a definition', () => {
  it.each<[string, unknown, string, string]>([
    ['not an object', 12, '', 'un ensemble de propriétés'],
    ['without pages', { format: 1, documentsPage: 'a' }, 'pages', 'obligatoire'],
    ['of another format', { ...definitionOf([]), format: 2 }, 'format', '«\u00a01\u00a0»'],
    ['with an unknown property', { ...definitionOf([]), more: 1 }, '', '«\u00a0more\u00a0»'],
    [
      'with an unknown kind',
      definitionOf([{ key: 'a', kind: 'nope', label: 'a' } as never]),
      'pages[0].sections[0].fields[0].kind',
      'genre',
    ],
    [
      'with a malformed key',
      definitionOf([text('Clé')]),
      'pages[0].sections[0].fields[0].key',
      'minuscule',
    ],
    [
      'with a label missing',
      definitionOf([{ key: 'a', kind: 'text' } as never]),
      'pages[0].sections[0].fields[0].label',
      'obligatoire',
    ],
    [
      'with an impossible date',
      definitionOf([{ key: 'a', kind: 'date', label: 'a', min: '2024-02-30' }]),
      'pages[0].sections[0].fields[0].min',
      'date',
    ],
    [
      'with a table of 201 rows',
      definitionOf([{ ...posts, maxRows: 201 }]),
      'pages[0].sections[0].fields[0].maxRows',
      '200',
    ],
    [
      'with 41 pages',
      { ...definitionOf([]), pages: Array.from({ length: 41 }, (_, i) => page(`p${i}`, [])) },
      'pages',
      '40',
    ],
    [
      'with 301 options',
      definitionOf([
        {
          key: 'a',
          kind: 'choice',
          label: 'a',
          options: Array.from({ length: 301 }, (_, i) => ({ key: `k${i}`, label: 'x' })),
        },
      ]),
      'pages[0].sections[0].fields[0].options',
      '300',
    ],
  ])('refuses a definition %s', (_name, definition, path, part) => {
    const [error] = errorsOf(definition)
    expect(error?.path).toBe(path)
    expect(error?.message).toContain(part)
  })

  it('refuses more than 600 fields, and expressions too costly together', () => {
    const many = (name: string) =>
      page(
        name,
        Array.from({ length: 301 }, (_, i) => text(`${name}_${i}`)),
      )
    expect(errorsOf(pagesOf(many('a'), many('b')))).toMatchObject([
      { path: 'pages', message: expect.stringContaining('600') },
    ])
    const loop = 'postes.all(a, postes.all(b, renseigne(a.cout)))'
    const costly = Array.from({ length: 80 }, (_, i) => yesNo(`c${i}`, { visibleIf: loop }))
    const errors = errorsOfFields({ ...posts, maxRows: 60 }, ...costly)
    expect(errors).toMatchObject([{ path: 'pages', message: expect.stringContaining('calculs') }])
  })
})
