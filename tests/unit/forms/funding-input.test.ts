import { describe, expect, it } from 'vitest'
import type { Answers } from '#forms/answers.ts'
import type { Field } from '#forms/definition.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import { type FundingFacts, fundingInput } from '#forms/funding-input.ts'
import { postTitles } from '#forms/post-titles.ts'
import { text, yesNo } from '#tests/builders/definitions.ts'
import { post, row } from '#tests/builders/evaluations.ts'
import { budget, posts } from '#tests/builders/form-fields.ts'
import { compiled, contextOf, definitionOf } from '#tests/builders/form.ts'

const amount = (key: string): Field => ({ key, kind: 'amount', label: key })

const form = compiled(
  definitionOf([
    yesNo('projet'),
    { ...posts, visibleIf: 'valeur(projet, true)' },
    budget,
    { ...budget, key: 'budget_structure', scope: 'structure' },
    amount('avant'),
    amount('maintenant'),
    text('explication', { visibleIf: 'valeur(maintenant, euros(0)) < valeur(avant, euros(0))' }),
  ]),
)

const facts: FundingFacts = {
  applicantIsPublicBody: false,
  region: '84',
  projection: {
    posts: 'postes',
    otherPostsFunding: { previous: 'avant', current: 'maintenant', justification: 'explication' },
  },
}

const input = (answers: Answers, more: Partial<FundingFacts> = {}) =>
  fundingInput(form, evaluate(form, answers, contextOf()), answers, { ...facts, ...more })

describe('what the funding rules read of a dossier', () => {
  it('takes each post by the roles of its columns, in the order of the rows (R045, X10)', () => {
    const { posts: read } = input({
      postes: {
        b: row(2, { ...post, intitule: 'Second', etp: 70, autre_etat: 600_000 }),
        a: row(1, { ...post, demande: 3_300_000, motif: 'Circonstances' }),
        c: row(3, post, { deleted: true }),
      },
    })
    expect(read).toEqual([
      {
        id: 'a',
        title: 'Poste',
        etp: 100,
        cost: 4_000_000,
        months: 12,
        asked: 3_300_000,
        otherState: 0,
        derogation: { reason: 'Circonstances' },
      },
      {
        id: 'b',
        title: 'Second',
        etp: 70,
        cost: 4_000_000,
        months: 12,
        asked: 2_500_000,
        otherState: 600_000,
      },
    ])
  })

  it('joins what is known elsewhere of a post: its register key, the decision on its derogation (X22, X25)', () => {
    const answers = {
      postes: { a: row(1, { ...post, demande: 3_300_000, motif: 'Circonstances' }) },
    }
    const { posts: read, alreadyFundedPosts } = input(answers, {
      derogations: { a: true },
      registerKeys: { a: 'P-1' },
      alreadyFundedPosts: ['P-1'],
    })
    expect(read[0]).toMatchObject({ derogation: { granted: true }, registerKey: 'P-1' })
    expect(alreadyFundedPosts).toEqual(['P-1'])
  })

  it('reads no reason in a cell that is hidden, and no post in a table that is', () => {
    const kept = { ...post, motif: 'Ancienne raison' }
    expect(input({ postes: { a: row(1, kept) } }).posts[0]).not.toHaveProperty('derogation')
    expect(input({ projet: false, postes: { a: row(1, kept) } }).posts).toEqual([])
  })

  it('counts for zero what is missing or as it was typed', () => {
    const { posts: read } = input({ postes: { a: row(1, { cout: { typed: 'mille' } }) } })
    expect(read).toEqual([
      { id: 'a', title: 'poste 1', etp: 0, cost: 0, months: 0, asked: 0, otherState: 0 },
    ])
  })

  it('gives the lines that take an amount, never their totals, contributions in kind told apart (R053, X21)', () => {
    const { projectBudget, structureBudget } = input({
      budget_projet: {
        'charges-641': row(0, { amount: 3_000_000 }),
        'charges-61': row(0, { amount: { typed: 'x' } }),
        'charges-86': row(0, { amount: 300_000 }),
        f: row(2, {
          side: 'products',
          account: '74',
          name: 'Région',
          type: 'region',
          status: 'granted',
          amount: 90,
        }),
        g: row(1, { side: 'products', account: '74', amount: 5 }),
        h: row(3, { side: 'charges', account: '74', amount: 7 }),
      },
      budget_structure: { 'products-70': row(0, { amount: 10 }) },
    })
    expect(projectBudget).toEqual([
      {
        id: 'charges-641',
        side: 'charges',
        account: '641',
        label: 'Rémunération',
        amount: 3_000_000,
        inKind: false,
      },
      {
        id: 'charges-61',
        side: 'charges',
        account: '61',
        label: 'Services extérieurs',
        amount: 0,
        inKind: false,
      },
      {
        id: 'charges-86',
        side: 'charges',
        account: '86',
        label: 'Emploi des contributions',
        amount: 300_000,
        inKind: true,
      },
      {
        id: 'g',
        side: 'products',
        account: '74',
        label: '',
        amount: 5,
        inKind: false,
        funder: { name: '', type: '', status: 'asked' },
      },
      {
        id: 'f',
        side: 'products',
        account: '74',
        label: 'Région',
        amount: 90,
        inKind: false,
        funder: { name: 'Région', type: 'region', status: 'granted' },
      },
    ])
    expect(structureBudget.map(({ id }) => id)).toEqual(['products-70'])
  })

  it('reads the funding of the other posts where the edition says (R044, X24)', () => {
    const fallen = { avant: 12_000_000, maintenant: 11_000_000, explication: 'Départ' }
    expect(input(fallen).otherPostsFunding).toEqual({
      previous: 12_000_000,
      current: 11_000_000,
      justification: 'Départ',
    })
    expect(input({ ...fallen, maintenant: 12_000_000 }).otherPostsFunding).not.toHaveProperty(
      'justification',
    )
    expect(input(fallen, { projection: { posts: 'postes' } })).not.toHaveProperty(
      'otherPostsFunding',
    )
  })

  const read = (fields: readonly Field[], answers: Answers, more: Partial<FundingFacts> = {}) => {
    const own = compiled(definitionOf(fields))
    return fundingInput(own, evaluate(own, answers, contextOf()), answers, { ...facts, ...more })
  }

  it.each<[string, Partial<FundingFacts>, number]>([
    ['those of the edition', { months: 12 }, 12],
    ['none where the edition says none', {}, 0],
  ])('gives a post whose months are not asked %s (X10)', (_, more, months) => {
    const columns = posts.columns.filter(({ role }) => role !== 'months')
    const answers = { postes: { a: row(1, { ...post, intitule: { typed: 'Médiateur' } }) } }
    const [first] = read([{ ...posts, columns }], answers, more).posts
    expect(first).toMatchObject({ title: 'Médiateur', months })
  })

  it('reads no line of a budget that is not asked', () => {
    const { projectBudget, structureBudget } = read([posts], {})
    expect([projectBudget, structureBudget]).toEqual([[], []])
  })

  it('asks no reason where the edition asks none (R044)', () => {
    const otherPostsFunding = { previous: 'avant', current: 'maintenant' }
    const answers = { avant: 12_000_000, maintenant: 11_000_000, explication: 'Départ' }
    const { otherPostsFunding: other } = input(answers, {
      projection: { posts: 'postes', otherPostsFunding },
    })
    expect(other).toEqual({ previous: 12_000_000, current: 11_000_000 })
  })
})

describe('the titles of the posts, before anything is evaluated', () => {
  const titles = (table: string) =>
    postTitles(
      form,
      {
        postes: {
          b: row(2, { intitule: { typed: 'Écrit trop vite' } }),
          a: row(1, { intitule: 'Premier' }),
          c: row(3, {}),
          d: row(4, { intitule: 'Retiré' }, { deleted: true }),
        },
      },
      table,
    )

  it('are as they stand, in their order, empty where none is given', () => {
    expect(titles('postes')).toEqual([
      { id: 'a', title: 'Premier' },
      { id: 'b', title: 'Écrit trop vite' },
      { id: 'c', title: '' },
    ])
  })

  it.each(['avant', 'ailleurs'])('are none of %s, which is no table of posts', (table) => {
    expect(titles(table)).toEqual([])
  })
})
