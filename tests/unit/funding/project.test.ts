import { describe, expect, it } from 'vitest'

import { assess, blockingOf } from '#funding/assess.ts'
import { ruleCodes } from '#funding/rule-codes.ts'
import type { FundingInput, Verdict } from '#funding/types.ts'
import {
  buildFunding,
  buildParameters,
  buildPost,
  euros,
  findingsOf,
} from '#tests/builders/funding.ts'

const parameters = buildParameters()
const findings = (changes: Partial<FundingInput>, rule: string): Verdict[] =>
  findingsOf(assess(buildFunding(changes), parameters).verdicts, rule)

describe('rules of the project', () => {
  it('X07 a project of 0,4 ETP is too small', () => {
    const posts = [buildPost({ etp: 40, cost: euros('15 000'), asked: euros('10 000') })]
    const [finding] = findings({ posts }, 'minimumEtp')
    expect(finding?.severity).toBe('blocking')
    expect(finding?.message).toBe(
      'Le projet compte 0,4\u202fETP, tous postes confondus\u00a0; un projet doit en couvrir au moins 0,5\u202fETP.',
    )
  })

  it('R042 counts all posts together, and refuses a project without any', () => {
    const part = { etp: 25, cost: euros('10 000'), asked: euros('7 000') }
    const posts = [buildPost({ id: 'one', ...part }), buildPost({ id: 'two', ...part })]
    expect(findings({ posts }, 'minimumEtp')).toEqual([])
    expect(findings({ posts: [] }, 'minimumEtp')[0]?.severity).toBe('blocking')
  })

  it('X24 refuses a fall of the funding of the other posts, unless explained', () => {
    const fall = { previous: euros('120 000'), current: euros('110 000') }
    const [finding] = findings({ otherPostsFunding: fall }, 'otherPosts')
    expect(finding).toMatchObject({ severity: 'blocking', passing: euros('120 000') })
    expect(finding?.message).toContain('soit une baisse de 10\u202f000,00\u202f€')
    const justified = { ...fall, justification: 'Fin d’un financement régional' }
    expect(findings({ otherPostsFunding: justified }, 'otherPosts')[0]?.severity).toBe('warning')
    const blank = { ...fall, justification: '  ' }
    expect(findings({ otherPostsFunding: blank }, 'otherPosts')[0]?.severity).toBe('blocking')
    const kept = { previous: euros('120 000'), current: euros('120 000') }
    expect(findings({ otherPostsFunding: kept }, 'otherPosts')).toEqual([])
  })

  it('X25 refuses a post funded in another dossier, or twice in this one', () => {
    const posts = [
      buildPost({ id: 'one', registerKey: 'csi-1' }),
      buildPost({ id: 'two', registerKey: 'csi-2' }),
    ]
    const elsewhere = findings({ posts, alreadyFundedPosts: ['csi-2'] }, 'postRegister')
    expect(elsewhere.map(({ subject, severity }) => [subject, severity])).toEqual([
      [{ kind: 'post', id: 'two' }, 'blocking'],
    ])
    const twice = posts.map((post) => ({ ...post, registerKey: 'csi-1' }))
    expect(findings({ posts: twice }, 'postRegister')).toHaveLength(2)
    const unregistered = [buildPost({ id: 'one' }), buildPost({ id: 'two' })]
    expect(findings({ posts: unregistered }, 'postRegister')).toEqual([])
  })

  it('X26 tells that a post of six months is paid prorata', () => {
    const posts = [buildPost({ months: 6, cost: euros('21 000'), asked: euros('14 700') })]
    const [finding] = findings({ posts }, 'duration')
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toContain('6\u202fmois')
    expect(findings({ posts: [buildPost({ months: 12 })] }, 'duration')).toEqual([])
  })

  it('R020 refuses a post longer than the call funds, and never pays its cap beyond', () => {
    const post = buildPost({ months: 18, cost: euros('63 000'), asked: euros('29 473') })
    const assessment = assess(buildFunding({ posts: [post] }), parameters)
    expect(blockingOf(assessment).map(({ rule }) => rule)).toEqual(['duration'])
    expect(assessment.posts[0]?.maximum).toBe(euros('29 473'))
  })

  it('says which figures of a post are missing, and compares nothing until then', () => {
    const empty = { title: '', etp: 0, cost: 0, months: 0, asked: 0 }
    const assessment = assess(buildFunding({ posts: [buildPost(empty)] }), parameters)
    expect(assessment.posts[0]?.verdicts.map(({ message }) => message)).toEqual([
      'Pour le poste sans intitulé, indiquez un coût supérieur à zéro, une quotité supérieure à zéro, une durée d’au moins un mois.',
    ])
    expect(assessment.posts[0]).toMatchObject({ maximum: 0, account: [] })
  })

  it.each([
    ['asked', { asked: -1 }],
    ['otherState', { otherState: -1 }],
  ])('refuses a negative amount (%s)', (_name, changes) => {
    expect(findings({ posts: [buildPost(changes)] }, 'figures')[0]?.severity).toBe('blocking')
  })

  it('tells the maximum of a post for which nothing is asked yet', () => {
    const [finding] = findings({ posts: [buildPost({ asked: 0 })] }, 'figures')
    expect(finding).toMatchObject({ severity: 'information', passing: euros('29 473') })
  })
})

describe('the assessment as a whole', () => {
  it('X01 has nothing to reproach to a sound application', () => {
    const assessment = assess(buildFunding(), parameters)
    expect(blockingOf(assessment)).toEqual([])
    expect(assessment.totals).toEqual({
      asked: euros('29 473'),
      maximum: euros('29 473'),
      cost: euros('42 104,29'),
      cofinancing: euros('12 631,29'),
      etp: 100,
      projectCharges: euros('42 104,29'),
      projectProducts: euros('42 104,29'),
    })
  })

  it('gives every verdict once, and to each post its own', () => {
    const posts = [buildPost({ id: 'one' }), buildPost({ id: 'two', asked: euros('40 000') })]
    const { verdicts, posts: assessed } = assess(buildFunding({ posts }), parameters)
    const ofPosts = verdicts.filter(({ subject }) => subject.kind === 'post')
    expect(assessed.flatMap((post) => post.verdicts)).toHaveLength(ofPosts.length)
    expect(assessed[1]?.verdicts.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['rate', 'blocking'],
      ['cap', 'blocking'],
    ])
  })

  it('cites the article of the edition for every rule, and none that it does not give', () => {
    const input = buildFunding({ posts: [buildPost({ months: 18, asked: euros('40 000') })] })
    for (const { rule, article } of assess(input, parameters).verdicts) {
      expect(ruleCodes).toContain(rule)
      expect(article).toBe(`article of ${rule}`)
    }
    const bare = assess(input, buildParameters({ articles: {} }))
    expect(new Set(bare.verdicts.map(({ article }) => article))).toEqual(new Set(['']))
  })

  it('speaks French with its no-break spaces', () => {
    const posts = [
      buildPost({ months: 18, asked: euros('40 000') }),
      buildPost({ id: 'b', cost: 0 }),
    ]
    const input = buildFunding({ posts, structureBudget: [], projectBudget: [] })
    for (const { message } of assess(input, parameters).verdicts) {
      expect(message).toMatch(/[.]$/)
      expect(message).not.toMatch(/ [:;?!€%»]|« |\d \d|'/)
    }
  })
})
