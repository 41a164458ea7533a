import { describe, expect, it } from 'vitest'
import type { Field } from '#forms/definition.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import { compileExpression } from '#forms/expressions/compile.ts'
import { filedAnswers } from '#forms/faces/filed.ts'
import { text, yesNo } from '#tests/builders/definitions.ts'
import { codes, evaluated, post, row } from '#tests/builders/evaluations.ts'
import { budget, posts } from '#tests/builders/form-fields.ts'
import { compiled, contextOf, definitionOf } from '#tests/builders/form.ts'

describe('what is visible', () => {
  const extension = [
    yesNo('extension'),
    text('motif', { required: true, visibleIf: 'valeur(extension, false)' }),
    text('suite', { visibleIf: 'renseigne(motif)' }),
  ]

  it('follows the conditions, a hidden answer being read as absent by what follows', () => {
    const kept = { motif: 'Raison', suite: 'Suite' }
    const shown = evaluated(extension, { extension: true, ...kept })
    expect([shown.visible('motif'), shown.visible('suite')]).toEqual([true, true])
    const hidden = evaluated(extension, { extension: false, ...kept })
    expect([hidden.visible('motif'), hidden.visible('suite')]).toEqual([false, false])
  })

  it('keeps a hidden answer out of what is filed, of the issues and of the required', () => {
    const form = compiled(definitionOf(extension))
    const answers = { extension: false, motif: { typed: 'x' } }
    const evaluation = evaluate(form, answers, contextOf())
    expect(evaluation.issues).toEqual([])
    expect(evaluation.required('motif')).toBe(false)
    expect(filedAnswers(form, evaluation, answers)).toEqual({
      answers: { extension: false },
      refused: [],
    })
  })

  it('shows a field whose condition fails, and says so to the log alone', () => {
    const field = text('a', { visibleIf: 'valeur(n, 0) / 0 == 1' })
    const evaluation = evaluated([{ key: 'n', kind: 'integer', label: 'n' }, field], { n: 1 })
    expect(evaluation.visible('a')).toBe(true)
    expect(evaluation.failures).toEqual([
      { path: 'a', expression: 'valeur(n, 0) / 0 == 1', code: 'division_by_zero' },
    ])
  })

  it('requires nothing by a condition that fails', () => {
    const field = text('a', { requiredIf: 'valeur(n, 0) / 0 == 1' })
    const evaluation = evaluated([{ key: 'n', kind: 'integer', label: 'n' }, field], { n: 1 })
    expect(evaluation.issues).toEqual([])
    expect(evaluation.failures).toHaveLength(1)
  })

  it('reads the facts of the structure and the day', () => {
    const fields = [
      text('a', { visibleIf: 'structure.association' }),
      text('b', { visibleIf: 'aujourdhui > date("2024-05-01")' }),
    ]
    const evaluation = evaluated(fields, {})
    expect([evaluation.visible('a'), evaluation.visible('b')]).toEqual([true, false])
    const later = evaluated(fields, {}, { today: '2024-06-01' })
    expect(later.visible('b')).toBe(true)
  })

  it('answers a condition asked beside the form', () => {
    const form = compiled(definitionOf(extension))
    const asked = (source: string) => {
      const compilation = compileExpression(source, form.environment, 'condition')
      if (!compilation.ok) throw new Error('the condition must compile')
      return evaluate(form, { extension: true, motif: 'Raison' }, contextOf()).holds(
        compilation.expression,
      )
    }
    expect(asked('motif == "Raison" && structure.association')).toBe(true)
    expect(asked('renseigne(suite)')).toBe(false)
    expect(asked('1 / 0 == 1')).toBe(false)
  })

  it('follows a condition on the row, cell by cell', () => {
    const answers = { postes: { a: row(1, { ...post, demande: 3_100_000 }), b: row(2, post) } }
    const evaluation = evaluated([posts], answers)
    expect(['a', 'b'].map((id) => evaluation.visible(`postes/${id}/motif`))).toEqual([true, false])
    expect(['a', 'b'].map((id) => evaluation.visible(`postes/${id}`))).toEqual([true, true])
    expect(evaluation.required('postes/a/motif')).toBe(false)
    const dear = evaluated([posts], { postes: { a: row(1, { ...post, demande: 4_100_000 }) } })
    expect(dear.required('postes/a/motif')).toBe(true)
    expect(codes(dear)).toEqual(['postes/a/motif: answer.missing'])
  })

  it('hides a cell from the calculations that read its column', () => {
    const table: Field = {
      key: 'lignes',
      kind: 'table',
      label: 'Lignes',
      rowLabel: 'ligne',
      maxRows: 5,
      columns: [
        { key: 'compte', kind: 'yesNo', label: 'Compte ?' },
        {
          key: 'montant',
          kind: 'amount',
          label: 'Montant',
          visibleIf: 'valeur(ligne.compte, false)',
          total: true,
        },
      ],
    }
    const total: Field = {
      key: 'total',
      kind: 'computed',
      as: 'amount',
      label: 'Total',
      expression: 'somme(lignes.map(l, l.montant))',
    }
    const lignes = {
      a: row(1, { compte: true, montant: 500 }),
      b: row(2, { compte: false, montant: 700 }),
    }
    const evaluation = evaluated([table, total], { lignes })
    expect(evaluation.computed).toEqual({ total: 500 })
    expect(evaluation.tables).toEqual({ lignes: { montant: 500 } })
  })
})

describe('what is computed', () => {
  it('ignores tombstones, reads rows in their order, and counts what is as typed for nothing', () => {
    const lignes = {
      z: row(1, { ...post, cout: { typed: 'mille' } }),
      y: row(0, post),
      x: row(2, post, { deleted: true }),
    }
    const total: Field = {
      key: 'total',
      kind: 'computed',
      as: 'amount',
      label: 'Total',
      expression: 'somme(postes.map(p, p.cout))',
    }
    const evaluation = evaluated([posts, total], { postes: lignes })
    expect(evaluation.computed).toEqual({ total: 4_000_000 })
    expect(evaluation.tables['postes']).toEqual({ etp: 200, cout: 4_000_000, demande: 5_000_000 })
    expect(codes(evaluation)).toEqual(['postes/z/cout: number.format'])
  })

  it('leaves out a computed value that cannot be given', () => {
    const share: Field = {
      key: 'part_prise',
      kind: 'computed',
      as: 'percentage',
      label: 'Part',
      expression: 'taux(euros(1), budget_projet.charges)',
    }
    const evaluation = evaluated([budget, share], {})
    expect(evaluation.computed).toEqual({})
    expect(evaluation.failures).toHaveLength(1)
  })

  it('totals a budget by account and side, contributions in kind apart (X21)', () => {
    const evaluation = evaluated([budget], {
      budget_projet: {
        'charges-641': row(0, { amount: 3_000_000 }),
        'charges-645': row(0, { amount: 1_000_000 }),
        'charges-61': row(0, { amount: { typed: 'x' } }),
        'charges-86': row(0, { amount: 300_000 }),
        'products-87': row(0, { amount: 300_000 }),
        f1: row(1, {
          side: 'products',
          account: '74',
          name: 'A',
          type: 'appel',
          status: 'asked',
          amount: 2_800_000,
        }),
        f2: row(2, {
          side: 'products',
          account: '74',
          name: 'B',
          type: 'region',
          status: 'granted',
          amount: 1_200_000,
        }),
        f3: row(3, { side: 'products', account: '74', amount: 9 }, { deleted: true }),
      },
    })
    expect(evaluation.budgets['budget_projet']).toEqual({
      charges: 4_000_000,
      products: 4_000_000,
      chargesInKind: 300_000,
      productsInKind: 300_000,
      accounts: {
        'charges-64': 4_000_000,
        'charges-641': 3_000_000,
        'charges-645': 1_000_000,
        'charges-61': 0,
        'charges-86': 300_000,
        'products-70': 0,
        'products-74': 4_000_000,
        'products-87': 300_000,
      },
    })
  })
})
