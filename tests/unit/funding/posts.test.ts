import { describe, expect, it } from 'vitest'

import { assess, blockingOf } from '#funding/assess.ts'
import type { FundingPost } from '#funding/types.ts'
import {
  buildFunding,
  buildParameters,
  buildPost,
  euros,
  findingsOf,
} from '#tests/builders/funding.ts'

const parameters = buildParameters()

type Case = {
  name: string
  post: Partial<FundingPost>
  publicBody?: boolean
  maximum: string
  /** Rules that refuse, and what each says would pass. */
  refused?: Record<string, string | undefined>
}

const association: Case[] = [
  {
    name: 'X01 association at the pivot',
    post: { cost: euros('42 104,29'), asked: euros('29 473') },
    maximum: '29 473,00',
  },
  {
    name: 'X02 one cent lower',
    post: { cost: euros('42 104,28'), asked: euros('29 473') },
    maximum: '29 472,99',
    refused: { rate: '29 472,99' },
  },
  {
    name: 'X03 low salary',
    post: { cost: euros('38 000'), asked: euros('26 600') },
    maximum: '26 600',
  },
  {
    name: 'X04 salary above the reference',
    post: { cost: euros('52 000'), asked: euros('29 473') },
    maximum: '29 473',
  },
  {
    name: 'X05 part time',
    post: { etp: 50, cost: euros('20 000'), asked: euros('14 000') },
    maximum: '14 000',
  },
  {
    name: 'X06 part time, dear',
    post: { etp: 50, cost: euros('24 000'), asked: euros('14 736,50') },
    maximum: '14 736,50',
  },
  {
    name: 'X06 part time, dear, at the full rate',
    post: { etp: 50, cost: euros('24 000'), asked: euros('16 800') },
    maximum: '14 736,50',
    refused: { cap: '14 736,50' },
  },
  {
    name: 'X08 0,8 ETP',
    post: { etp: 80, cost: euros('33 000'), asked: euros('23 100') },
    maximum: '23 100',
  },
  {
    name: 'X09 1,7 ETP as one post',
    post: { etp: 170, cost: euros('75 000'), asked: euros('50 104,10') },
    maximum: '50 104,10',
  },
  {
    name: 'X11 request over the rate',
    post: { cost: euros('36 000'), asked: euros('27 000') },
    maximum: '25 200',
    refused: { rate: '25 200' },
  },
  {
    name: 'X16 no State ceiling in the text for an association',
    post: { cost: euros('40 000'), asked: euros('28 000'), otherState: euros('6 000') },
    maximum: '28 000',
  },
  {
    name: 'X26 six months',
    post: { months: 6, cost: euros('21 000'), asked: euros('14 700') },
    maximum: '14 700',
  },
]

const publicBody: Case[] = [
  {
    name: 'X12 no other State money',
    post: { cost: euros('40 000'), asked: euros('28 000') },
    maximum: '28 000',
  },
  {
    name: 'X13 politique de la ville beside',
    post: { cost: euros('40 000'), asked: euros('28 000'), otherState: euros('6 000') },
    maximum: '26 000',
    refused: { stateShare: '26 000' },
  },
  {
    name: 'X14 high cost, much State money',
    post: { cost: euros('60 000'), asked: euros('28 000'), otherState: euros('20 000') },
    maximum: '28 000',
  },
  {
    name: 'X15 over 80 % with the call alone',
    post: { cost: euros('36 000'), asked: euros('25 200'), otherState: euros('12 000') },
    maximum: '16 800',
    // 25 200 and 12 000 also exceed the cost.
    refused: { stateShare: '16 800', overFinancing: '10 800' },
  },
  {
    name: 'R051 State money already above the ceiling leaves nothing to ask',
    post: { cost: euros('40 000'), asked: euros('1 000'), otherState: euros('32 000') },
    maximum: '0',
    refused: { stateShare: undefined },
  },
].map((line) => ({ ...line, publicBody: true }))

describe('the maximum of a post and what is refused', () => {
  it.each([...association, ...publicBody])('$name', (line) => {
    const { post, publicBody: applicantIsPublicBody = false, maximum, refused = {} } = line
    const input = buildFunding({ applicantIsPublicBody, posts: [buildPost(post)] })
    const assessment = assess(input, parameters)
    expect(assessment.posts[0]?.maximum).toBe(euros(maximum))
    const blocking = Object.fromEntries(
      blockingOf(assessment).map(({ rule, passing }) => [rule, passing]),
    )
    const expected = Object.entries(refused).map(([rule, amount]) => [
      rule,
      amount === undefined ? undefined : euros(amount),
    ])
    expect(blocking).toEqual(Object.fromEntries(expected))
  })

  it('X01 X03 X04 leaves the complement to be found', () => {
    const cofinancing = (cost: string): number | undefined =>
      assess(buildFunding({ posts: [buildPost({ cost: euros(cost) })] }), parameters).posts[0]
        ?.cofinancing
    expect(cofinancing('42 104,29')).toBe(euros('12 631,29'))
    expect(cofinancing('38 000')).toBe(euros('11 400'))
    expect(cofinancing('52 000')).toBe(euros('22 527'))
  })

  it('X04 X06 X09 X13 X14 shows the real share of the call and of the State', () => {
    const rates = (post: Partial<FundingPost>, applicantIsPublicBody = false): unknown => {
      const input = buildFunding({ applicantIsPublicBody, posts: [buildPost(post)] })
      const assessed = assess(input, parameters).posts[0]
      return [assessed?.callRate, assessed?.stateRate]
    }
    expect(rates({ cost: euros('52 000') })).toEqual([5668, 5668])
    expect(rates({ etp: 50, cost: euros('24 000') })).toEqual([6140, 6140])
    expect(rates({ etp: 170, cost: euros('75 000') })).toEqual([6681, 6681])
    expect(rates({ cost: euros('40 000'), otherState: euros('6 000') }, true)).toEqual([6500, 8000])
    expect(rates({ cost: euros('60 000'), otherState: euros('20 000') }, true)).toEqual([
      4667, 8000,
    ])
  })

  it('X04 says in words that the share falls below the rate', () => {
    const input = buildFunding({ posts: [buildPost({ cost: euros('52 000') })] })
    const [finding] = findingsOf(assess(input, parameters).verdicts, 'cap')
    expect(finding?.severity).toBe('information')
    expect(finding?.message).toContain('la part de l’appel à projets est de 56,68\u202f%.')
  })

  it('X10 computes the same 1,7 ETP post by post', () => {
    const posts = [
      buildPost({ id: 'one', cost: euros('48 000'), asked: euros('29 473') }),
      buildPost({ id: 'two', etp: 70, cost: euros('27 000'), asked: euros('18 900') }),
    ]
    const assessment = assess(buildFunding({ posts }), parameters)
    expect(assessment.posts.map(({ maximum }) => maximum)).toEqual([
      euros('29 473'),
      euros('18 900'),
    ])
    expect(assessment.totals.maximum).toBe(euros('48 373'))
    expect(assessment.totals.etp).toBe(170)
    expect(blockingOf(assessment)).toEqual([])
  })

  it('X14 shows the calculation, each line with its article, the lowest retained', () => {
    const post = buildPost({ cost: euros('60 000'), asked: 1, otherState: euros('20 000') })
    const input = buildFunding({ applicantIsPublicBody: true, posts: [post] })
    expect(assess(input, parameters).posts[0]?.account).toEqual([
      {
        label: '70\u202f% du coût du poste (60\u202f000,00\u202f€)',
        amount: euros('42 000'),
        article: 'article of rate',
      },
      {
        label:
          'Plafond de 29\u202f473,00\u202f€ pour un poste à temps plein, ramené à 1\u202fETP et 12\u202fmois',
        amount: euros('29 473'),
        article: 'article of cap',
      },
      {
        label:
          '80\u202f% du coût du poste, moins les autres financements de l’État (20\u202f000,00\u202f€)',
        amount: euros('28 000'),
        article: 'article of stateShare',
        retained: true,
      },
    ])
  })

  it('X01 marks the first of equal ceilings alone, and cites no article that the edition lacks', () => {
    const { posts } = assess(buildFunding(), buildParameters({ articles: {} }))
    expect(posts[0]?.account).toEqual([
      { label: expect.stringContaining('du coût'), amount: euros('29 473'), retained: true },
      { label: expect.stringContaining('Plafond de'), amount: euros('29 473') },
    ])
  })

  it('X16 accepts the association and warns that the State would pay 85 %', () => {
    const post = buildPost({
      cost: euros('40 000'),
      asked: euros('28 000'),
      otherState: euros('6 000'),
    })
    const assessment = assess(buildFunding({ posts: [post] }), parameters)
    const [finding] = findingsOf(assessment.verdicts, 'stateShare')
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toContain('34\u202f000,00\u202f€, soit 85\u202f% de son coût')
    expect(assessment.posts[0]?.stateRate).toBe(8500)
  })

  it('X11 says what was compared, which article, and what would pass', () => {
    const post = buildPost({ cost: euros('36 000'), asked: euros('27 000') })
    const [finding] = findingsOf(
      assess(buildFunding({ posts: [post] }), parameters).verdicts,
      'rate',
    )
    expect(finding).toEqual({
      rule: 'rate',
      severity: 'blocking',
      subject: { kind: 'post', id: 'post' },
      article: 'article of rate',
      message:
        'Le montant demandé (27\u202f000,00\u202f€) dépasse 70\u202f% du coût du poste (36\u202f000,00\u202f€), soit 25\u202f200,00\u202f€. Ramenez la demande à 25\u202f200,00\u202f€ au plus.',
      compared: [
        { label: 'Montant demandé', amount: euros('27 000') },
        { label: '70\u202f% du coût du poste (36\u202f000,00\u202f€)', amount: euros('25 200') },
      ],
      passing: euros('25 200'),
    })
  })
})
