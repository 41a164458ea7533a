import { describe, expect, it } from 'vitest'
import type { Answers } from '#forms/answers.ts'
import type { Field } from '#forms/definition.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import { printBlocks, printField } from '#forms/faces/print.ts'
import { page, pagesOf, text, yesNo } from '#tests/builders/definitions.ts'
import { post, row } from '#tests/builders/evaluations.ts'
import { budget, posts, scalarFields } from '#tests/builders/form-fields.ts'
import { compiled, contextOf, definitionOf, richForm } from '#tests/builders/form.ts'

const N = '\u202f'

function printed(fields: readonly Field[], answers: Answers) {
  const form = compiled(definitionOf(fields))
  const blocks = printBlocks(form, evaluate(form, answers, contextOf()), answers)
  // The titles of the page and of the section come first.
  return blocks.slice(2)
}

describe('the dossier as it is printed', () => {
  it('follows the form, page by page, without what is hidden', () => {
    const form = compiled(
      pagesOf(
        page('une', [text('a'), yesNo('b')]),
        page('deux', [text('c')], { visibleIf: 'valeur(b, false)' }),
      ),
    )
    const answers = { a: 'Réponse', b: false, c: 'Cachée' }
    expect(printBlocks(form, evaluate(form, answers, contextOf()), answers)).toEqual([
      { type: 'heading', level: 2, text: 'Page une', id: 'une' },
      { type: 'heading', level: 3, text: 'Section' },
      {
        type: 'facts',
        entries: [
          { term: 'a', value: 'Réponse' },
          { term: 'b', value: 'Non' },
        ],
      },
    ])
  })

  it('says of a question that it is not answered, and of a value still as typed the same', () => {
    const [facts] = printed([text('a'), { key: 'b', kind: 'siret', label: 'b' }], {
      b: { typed: '12' },
    })
    expect(facts).toEqual({
      type: 'facts',
      entries: [
        { term: 'a', value: 'Non renseigné' },
        { term: 'b', value: 'Non renseigné' },
      ],
    })
  })

  it('keeps the paragraphs of a long text, and prints whole what was declared', () => {
    const long: Field = { key: 'a', kind: 'longText', label: 'Projet' }
    const statement: Field = {
      key: 'b',
      kind: 'statement',
      label: 'Sincérité',
      text: 'Je certifie.',
    }
    expect(printed([long, statement], { a: 'Un.\n\nDeux.', b: true })).toEqual([
      { type: 'paragraph', content: [{ text: 'Projet', bold: true }] },
      { type: 'paragraph', content: [{ text: 'Un.' }] },
      { type: 'paragraph', content: [{ text: 'Deux.' }] },
      { type: 'paragraph', content: [{ text: 'Je certifie.' }] },
      { type: 'facts', entries: [{ term: 'Sincérité', value: 'Lu et accepté' }] },
    ])
  })

  it('prints a table as a table, totals last, long texts beneath', () => {
    const postes = {
      b: row(2, { ...post, intitule: 'Second', etp: 50, demande: 3_300_000, motif: 'Dérogation.' }),
      a: row(1, post),
    }
    const [table, ...beneath] = printed([posts], { postes })
    expect(table).toEqual({
      type: 'table',
      caption: 'Postes',
      head: ['Intitulé', 'ETP', 'Coût', 'Mois', 'Demande'],
      rows: [
        ['Poste', `1${N}ETP`, `40${N}000,00${N}€`, '12', `25${N}000,00${N}€`],
        ['Second', `0,5${N}ETP`, `40${N}000,00${N}€`, '12', `33${N}000,00${N}€`],
        ['Total', `1,5${N}ETP`, `80${N}000,00${N}€`, '', `58${N}000,00${N}€`],
      ],
      align: ['left', 'right', 'right', 'right', 'right'],
      totals: 1,
    })
    expect(beneath).toEqual([
      { type: 'paragraph', content: [{ text: 'poste 2 – Motif de dérogation', bold: true }] },
      { type: 'paragraph', content: [{ text: 'Dérogation.' }] },
    ])
  })

  it('turns a table too wide for a page, three rows side by side', () => {
    const wide: Field = {
      ...posts,
      columns: scalarFields
        .slice(2, 13)
        .map((column) => ({ ...column, total: column.kind === 'amount' })),
    } as Field
    const cells = {
      courriel: 'a@b.fr',
      nombre_entier: 1,
      nombre_decimal: 2,
      montant: 300,
      part_du_cout: 4,
      quotite: 5,
      oui_non: true,
      choix: 'a',
    }
    const postes = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((id, order) => [id, row(order, cells)]),
    )
    const blocks = printed([wide], { postes })
    expect(blocks.map((block) => block.type === 'table' && block.head)).toEqual([
      ['Rubrique', 'poste 1', 'poste 2', 'poste 3'],
      ['Rubrique', 'poste 4', 'Total'],
    ])
    const [, second] = blocks
    const amounts = second?.type === 'table' && second.rows.find(([label]) => label === 'Montant')
    expect(amounts).toEqual(['Montant', `3,00${N}€`, `12,00${N}€`])
  })

  it('prints a budget side by side of the account, its lines and its funders (R053, X21)', () => {
    const blocks = printed([budget], {
      budget_projet: {
        'charges-641': row(0, { amount: 3_000_000 }),
        'charges-645': row(0, { amount: 1_000_000 }),
        'charges-61': row(0, { amount: 50_000 }),
        'charges-86': row(0, { amount: 300_000 }),
        f1: row(1, {
          side: 'products',
          account: '74',
          name: 'Région',
          type: 'region',
          status: 'granted',
          amount: 4_050_000,
        }),
      },
    })
    expect(blocks).toEqual([
      {
        type: 'table',
        caption: 'Budget du projet – Charges',
        head: ['Compte', 'Intitulé', 'Montant'],
        rows: [
          ['64', 'Charges de personnel', `40${N}000,00${N}€`],
          ['641', 'Rémunération', `30${N}000,00${N}€`],
          ['645', 'Charges sociales', `10${N}000,00${N}€`],
          ['61', 'Services extérieurs', `500,00${N}€`],
          ['86', 'Emploi des contributions', `3${N}000,00${N}€`],
          ['', 'Total des charges', `40${N}500,00${N}€`],
          ['', 'Total des contributions volontaires en nature', `3${N}000,00${N}€`],
        ],
        align: ['left', 'left', 'right'],
        totals: 2,
      },
      {
        type: 'table',
        caption: 'Budget du projet – Produits',
        head: ['Compte', 'Intitulé', 'Nature du financeur', 'État de la demande', 'Montant'],
        rows: [
          ['74', 'Subventions', '', '', `40${N}500,00${N}€`],
          ['', 'Région', 'Choix region', 'acquis', `40${N}500,00${N}€`],
          ['', 'Total des produits', '', '', `40${N}500,00${N}€`],
        ],
        align: ['left', 'left', 'left', 'left', 'right'],
        totals: 1,
      },
    ])
  })

  it('counts the documents joined', () => {
    const blocks = printBlocks(
      richForm,
      evaluate(richForm, {}, contextOf({ documents: { rib: 1, autres: 2 } })),
      {},
    )
    const entries = blocks.flatMap((block) => (block.type === 'facts' ? block.entries : []))
    const values = Object.fromEntries(entries.map(({ term, value }) => [term, value]))
    expect(values).toMatchObject({
      'Relevé d’identité bancaire': '1 document joint',
      Comptes: 'Aucun document joint',
      Autres: '2 documents joints',
    })
  })

  it('prints one question alone, hidden or not, and nothing of one that is not there', () => {
    const form = compiled(definitionOf([text('a'), text('b', { visibleIf: 'renseigne(a)' })]))
    const answers = { b: 'Hors de vue' }
    const evaluation = evaluate(form, answers, contextOf())
    const entry = (term: string, value: string) => [{ type: 'facts', entries: [{ term, value }] }]
    expect(printField(form, evaluation, answers, 'a')).toEqual(entry('a', 'Non renseigné'))
    expect(printField(form, evaluation, answers, 'b')).toEqual(entry('b', 'Non renseigné'))
    expect(printField(form, evaluation, answers, 'c')).toEqual([])
  })
})
