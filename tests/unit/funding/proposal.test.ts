import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { standingOf } from '#funding/envelope-standing.ts'
import { propose, type ProposedPost } from '#funding/proposal.ts'
import { buildParameters, buildPost, euros } from '#tests/builders/funding.ts'
import type { FundingInput, FundingPost } from '#funding/types.ts'

const parameters = buildParameters()
const inputOf = (posts: FundingPost[], applicantIsPublicBody = false): FundingInput => ({
  applicantIsPublicBody,
  region: '84',
  posts,
  structureBudget: [],
  projectBudget: [],
})
const proposing = (post: Partial<FundingPost>, given?: Partial<ProposedPost>, publicBody = false) =>
  propose(
    inputOf([buildPost(post)], publicBody),
    given ? [{ id: 'post', amount: 0, ...given }] : [],
    parameters,
  )

describe('amounts proposed by post, the caps applied at once', () => {
  const high = { cost: euros('52 000'), asked: euros('36 400') }
  const derogation = { reason: 'Ancienneté du titulaire' }

  it.each([
    ['X01 at the pivot', {}, undefined, '29 473,00', true],
    [
      'X02 one cent above 70 %',
      { cost: euros('42 104,28') },
      { amount: euros('29 473') },
      '29 472,99',
      false,
    ],
    [
      'X03 low salary, never above what is asked',
      { cost: euros('38 000'), asked: euros('20 000') },
      undefined,
      '20 000,00',
      true,
    ],
    ['X04 salary above the reference', high, undefined, '29 473,00', true],
    [
      'X06 part-time',
      { etp: 50, cost: euros('24 000'), asked: euros('16 800') },
      undefined,
      '14 736,50',
      true,
    ],
    [
      'X11 asked above 70 %',
      { cost: euros('36 000'), asked: euros('27 000') },
      undefined,
      '25 200,00',
      true,
    ],
    [
      'X22 a derogation granted',
      { ...high, cost: euros('50 000'), asked: euros('33 000'), derogation },
      { amount: euros('33 000'), capLifted: true },
      '33 000,00',
      true,
    ],
    [
      'X22 a derogation not granted',
      { ...high, derogation },
      { amount: euros('33 000') },
      '29 473,00',
      false,
    ],
    [
      'X23 a derogation beyond 70 %',
      { cost: euros('44 000'), asked: euros('33 000'), derogation },
      { amount: euros('33 000'), capLifted: true },
      '30 800,00',
      false,
    ],
    [
      'R049 a cap lifted that nobody asked for',
      high,
      { amount: euros('33 000'), capLifted: true },
      '29 473,00',
      false,
    ],
    ['an amount below zero', {}, { amount: -1 }, '29 473,00', false],
  ] as const)('%s', (_name, post, given, grantable, allowed) => {
    const proposal = proposing(post, given)
    expect(proposal.grantable).toBe(euros(grantable))
    expect(proposal.eachAllowed).toBe(allowed)
  })

  it('X13 a collectivité, with other State money', () => {
    const post = { cost: euros('40 000'), asked: euros('28 000'), otherState: euros('6 000') }
    expect(proposing(post, undefined, true).grantable).toBe(euros('26 000'))
  })

  it('refuses a post that is not of the dossier', () => {
    const given = [{ id: 'elsewhere', amount: 100 }]
    expect(propose(inputOf([buildPost()]), given, parameters).eachAllowed).toBe(false)
  })

  it('allows nothing, and all that is asked, of several posts each its own amount', () => {
    const two = inputOf([buildPost({ id: 'a' }), buildPost({ id: 'b', asked: 100 })])
    const given = [
      { id: 'b', amount: 100 },
      { id: 'a', amount: 0 },
    ]
    const proposal = propose(two, given, parameters)
    expect(proposal.posts.map(({ amount }) => amount)).toEqual([0, 100])
    expect(proposal).toMatchObject({
      eachAllowed: true,
      proposed: 100,
      asked: euros('29 473') + 100,
    })
    const over = propose(two, [{ id: 'b', amount: 101 }], parameters)
    expect(over.eachAllowed).toBe(false)
  })

  it.each([
    ['asks none', {}, true, false],
    ['asks one without a reason', { derogation: { reason: ' ' } }, true, false],
    ['asks one that the call does not foresee', { derogation }, false, false],
    ['asks one', { derogation }, true, true],
  ] as const)('R049 lifts the cap of a post that %s: %#', (_name, changes, foreseen, lifted) => {
    const { posts } = propose(
      inputOf([buildPost({ ...high, ...changes })]),
      [{ id: 'post', amount: 0, capLifted: true }],
      buildParameters({ derogationAllowed: foreseen }),
    )
    expect(posts[0]).toMatchObject({ derogationAsked: lifted, capLifted: lifted })
  })

  it('R049 lifts no cap of a post for which nothing is proposed yet', () => {
    expect(proposing({ ...high, derogation }).posts[0]).toMatchObject({
      derogationAsked: true,
      capLifted: false,
      amount: euros('29 473'),
    })
  })

  it('grants nothing to a post that asks nothing', () => {
    expect(proposing({ asked: 0 })).toMatchObject({ grantable: 0, proposed: 0, eachAllowed: true })
  })

  it('never allows more than was asked, nor than 70 % of the cost, whatever is typed', () => {
    const amount = fc.integer({ min: -1000, max: 6_000_000 })
    const typed = fc.record({ amount, capLifted: fc.boolean() })
    const figures = fc.record({
      cost: fc.integer({ min: 0, max: 9_000_000 }),
      asked: amount,
      etp: fc.integer({ min: 0, max: 200 }),
      otherState: fc.integer({ min: 0, max: 2_000_000 }),
    })
    fc.assert(
      fc.property(figures, typed, fc.boolean(), fc.boolean(), (post, given, asks, publicBody) => {
        const proposal = proposing({ ...post, ...(asks ? { derogation } : {}) }, given, publicBody)
        fc.pre(proposal.eachAllowed)
        expect(proposal.proposed).toBeLessThanOrEqual(Math.max(0, post.asked))
        expect(proposal.proposed * 10).toBeLessThanOrEqual(post.cost * 7)
      }),
    )
  })
})

describe('where an envelope stands (R017, R070, R071)', () => {
  const amounts = {
    envelope: 1000,
    asked: 5000,
    proposed: 150,
    decided: 200,
    notified: 300,
    engaged: 100,
  }
  it('has left what nobody was granted, then what nobody is proposed', () => {
    expect(standingOf(amounts)).toMatchObject({ left: 400, leftAfterProposals: 250 })
  })
  it('says below zero when it was cut since', () => {
    expect(standingOf({ ...amounts, envelope: 500 }).left).toBe(-100)
  })
})
