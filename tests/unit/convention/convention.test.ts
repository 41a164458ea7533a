import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compareContents } from '#convention/compare.ts'
import { amendedTerm, termOf } from '#convention/term.ts'
import { contentTyped } from '#convention/typed.ts'
import { missingValues } from '#convention/values.ts'
import { conventionModel, type ConventionDocument } from '#documents/convention/v1.ts'
import type { Block } from '#documents/blocks.ts'
import { content, conventionDocument, template } from '#tests/builders/conventions.ts'

import { wordsOf } from '../documents/samples.ts'

const textOf = (changes: Partial<ConventionDocument> = {}): string =>
  wordsOf(conventionModel({ ...conventionDocument, ...changes }))
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ')

const tables = (changes: Partial<ConventionDocument> = {}) =>
  conventionModel({ ...conventionDocument, ...changes }).blocks.filter(
    (block): block is Extract<Block, { type: 'table' }> => block.type === 'table',
  )

const withContent = (changes: Partial<typeof content>) => ({ content: { ...content, ...changes } })

describe('the term of a convention (R083, R084, R088)', () => {
  it.each([
    ['2031-10-01', '2032-09-30', ['2032-04-01', '2033-01-01']],
    ['2031-08-31', '2032-08-30', ['2032-02-29', '2032-11-30']],
    ['2032-02-29', '2033-02-27', ['2032-08-29', '2033-05-29']],
  ])('that takes effect on %s ends on %s', (effectOn, endsOn, reports) => {
    const term = termOf(effectOn, template)
    expect([term.endsOn, term.reports.map(({ dueOn }) => dueOn)]).toEqual([endsOn, reports])
  })

  it.each([
    ['2032-12-31', ['2032-04-01', '2033-04-01']],
    ['2032-05-31', ['2032-04-01', '2032-09-01']],
    // Ended before its interim report was due.
    ['2032-01-15', ['2032-01-15', '2032-04-16']],
  ])('that an amendment ends on %s moves what is due after it', (endsOn, reports) => {
    const term = amendedTerm(termOf('2031-10-01', template), endsOn, template)
    expect([term.effectOn, term.endsOn]).toEqual(['2031-10-01', endsOn])
    expect(term.reports.map(({ dueOn }) => dueOn)).toEqual(reports)
  })

  it('is refused when the date is none', () => {
    expect(() => termOf('01/10/2031', template)).toThrow(RangeError)
  })
})

describe('a convention', () => {
  it('names both parties, who represents them, and what each is called after (L15)', () => {
    const text = textOf()
    for (const words of [
      'Service instructeur, représenté par Compte du responsable, responsable régional',
      'Association d’essai',
      '123 456 789 00012',
      'Compte de la présidente, présidente',
    ])
      expect(text).toContain(words)
  })

  it('numbers the articles of the edition and puts each fact in its place (R083–R088)', () => {
    const text = textOf()
    for (const words of [
      'Vu la décision notifiée le mardi 12 août 2031.',
      'Article 1. Objet\nAssociation d’essai réalise « Deux postes en Isère ».',
      '42 200,00 €, soit 56,26 % de 75 000,00 €, pour 1,7 ETP',
      'IBAN FR76 3000 6000 0112 3456 7890 189',
      '12 mois, du mercredi 1er octobre 2031 au jeudi 30 septembre 2032 ; bilan le jeudi 1er avril 2032.',
    ])
      expect(text).toContain(words)
  })

  it('adds the clause of the region as its last article', () => {
    expect(textOf()).not.toContain('Clause particulière')
    expect(textOf(withContent({ clause: 'Une réunion par trimestre.' }))).toMatch(
      /Article 4\. Clause particulière\n[\s\S]*Une réunion par trimestre\./,
    )
  })

  it('has one place to sign for each party, the structure first', () => {
    const signed = conventionModel(conventionDocument).blocks.flatMap((block) =>
      block.type === 'signature' ? [block.lines[0]] : [],
    )
    expect(signed).toEqual(['Pour la structure', 'Pour l’État'])
  })

  it('leaves out of the financed posts one that was refused', () => {
    const posts = content.posts.map((post) => (post.id === 'b' ? { ...post, granted: 0 } : post))
    const [financed] = tables(withContent({ posts }))
    expect(financed?.rows.map(([title]) => title)).toEqual(['Premier poste', 'Total'])
    expect(textOf(withContent({ posts }))).toContain(
      '29 473,00 €, soit 61,4 % de 48 000,00 €, pour 1 ETP',
    )
  })

  it('shows the budget with the grant in place of what was asked, and balanced still', () => {
    const [, charges, products, ...inKind] = tables()
    expect(charges?.rows.at(-1)?.[1]).toBe(products?.rows.at(-1)?.[1])
    const text = JSON.stringify(products).replace(/[\u00a0\u202f]/g, ' ')
    expect(text).toContain('"74 Subvention – État","42 200,00 €"')
    expect(text).toContain('part non accordée)","6 173,00 €"')
    expect(inKind.slice(0, 2).map(({ rows }) => rows.length)).toEqual([2, 2])
  })

  it('balances whatever part was granted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_890_000 }), (granted) => {
        const posts = content.posts.map((post) => (post.id === 'b' ? { ...post, granted } : post))
        const [, charges, products] = tables(withContent({ posts }))
        expect(charges?.rows.at(-1)?.[1]).toBe(products?.rows.at(-1)?.[1])
      }),
      { numRuns: 30 },
    )
  })

  it('R087 R088 lists the indicators of each report and when it is due', () => {
    const [interim, annual] = tables().slice(-2)
    expect(interim?.rows).toEqual([['Heures', 'à renseigner', 'à renseigner']])
    expect(annual?.rows).toEqual([['Acteurs', 'à renseigner', 'sans objet']])
    expect(textOf()).toContain('Bilan annuel\nau plus tard le samedi 1er janvier 2033')
  })

  it('R087 prints what is aimed at in place of what is to be reported', () => {
    const [interim, annual] = tables(
      withContent({
        targets: { i1: { all: '12 000', state: '' }, a1: { all: '30', state: 'ignoré' } },
      }),
    ).slice(-2)
    expect(interim?.rows).toEqual([['Heures', '12 000', 'à renseigner']])
    expect(annual?.rows).toEqual([['Acteurs', '30', 'sans objet']])
  })

  it('is an amendment when it amends one', () => {
    const amends = { reference: 'ABC-2031-84-00042-C1', signedOn: '2031-09-20' }
    const text = textOf({
      amends,
      ...withContent({ purpose: 'Le second poste est pourvu plus tard.' }),
    })
    expect(text).toContain('Avenant d’essai')
    expect(text).toContain('Modifie ABC-2031-84-00042-C1 : Le second poste est pourvu plus tard.')
  })
})

describe('what is typed of a convention', () => {
  const typed = {
    structureName: 'Compte de la présidente',
    structureQuality: 'présidente',
    stateName: 'Compte du responsable',
    stateQuality: 'responsable régional',
    clause: '',
    purpose: 'Le second poste commence plus tard.',
  }
  const amending = (posts: Record<string, { etp?: number; granted?: number }>) =>
    contentTyped(
      content,
      { ...typed, posts },
      { mostFor: (id) => (id === 'b' ? 1_890_000 : 2_947_300), template },
    )

  it('changes the posts of an amendment within the most for each, never those of a convention', () => {
    const amended = amending({ b: { etp: 50, granted: 900_000 } })
    expect(amended.posts.map(({ etp, granted }) => [etp, granted])).toEqual([
      [100, 2_947_300],
      [50, 900_000],
    ])
    expect(() => amending({ b: { granted: 1_890_001 } })).toThrow('poste')
    expect(() => amending({ b: { etp: 0 } })).toThrow('poste')
    const first = { ...typed, effectOn: '2031-10-01', posts: { b: { granted: 1 } } }
    expect(contentTyped(content, first, { mostFor: null, template }).posts).toEqual(content.posts)
  })

  it('is shown beside what it should say, each difference told', () => {
    const amended = amending({ b: { granted: 0 } })
    const lines = compareContents(content, amended, ['amount', 'structure'])
    expect(lines.map(({ same }) => same)).toEqual([true, false, false, true])
    expect(lines[1]).toMatchObject({ name: { post: 'Second poste' }, written: '–' })
  })
})

describe('what a convention lacks (R086)', () => {
  const missing = (changes: Partial<typeof content>) =>
    missingValues({ ...content, ...changes }, conventionDocument)

  it.each([
    [{}, []],
    [{ account: null }, ['iban']],
    [{ term: null }, ['effectOn', 'endsOn', 'interimDueOn']],
    [{ project: ' ' }, ['project']],
    [
      { signatories: { ...content.signatories, state: { name: 'Compte', quality: '' } } },
      ['stateSignatory'],
    ],
  ])('%j', (changes, names) => {
    expect(missing(changes)).toEqual(names)
  })

  it('shows as to be completed on the page where it is written', () => {
    expect(textOf(withContent({ account: null }))).toContain('IBAN [à compléter]')
  })
})
