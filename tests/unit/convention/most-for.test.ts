import { describe, expect, it } from 'vitest'

import { mostForAmended } from '#convention/most-for.ts'
import type { FundingPost } from '#funding/types.ts'
import { buildFunding, buildParameters, buildPost, euros } from '#tests/builders/funding.ts'

const CAP = euros('29 473')

/** The most for a post of an amendment, at a quota of work in hundredths. */
const most = (
  etp: number,
  {
    post = {},
    granted = CAP,
    publicBody = false,
  }: { post?: Partial<FundingPost>; granted?: number; publicBody?: boolean } = {},
): number => {
  const input = buildFunding({ posts: [buildPost(post)], applicantIsPublicBody: publicBody })
  const { id, title, etp: before, cost, asked } = buildPost(post)
  const inForce = [{ id, title, etp: before, cost, asked, granted }]
  return mostForAmended(input, inForce, buildParameters())('post', etp)
}

describe('the most that an amendment finances of a post', () => {
  it('follows the quota of work that it gives it (R048)', () => {
    expect(most(100)).toBe(CAP)
    expect(most(50)).toBe(euros('14 736,50'))
  })

  it('is never more than was asked, nor than the share of its cost (R046)', () => {
    expect(most(200)).toBe(CAP)
    expect(most(100, { post: { asked: euros('20 000') } })).toBe(euros('20 000'))
    expect(most(100, { post: { cost: euros('30 000') } })).toBe(euros('21 000'))
  })

  it('counts what the State gives a public body already (R051)', () => {
    const post = { otherState: euros('10 000') }
    expect(most(100, { post, publicBody: true })).toBe(euros('23 683,43'))
  })

  it('keeps the cap lifted where what is in force is above it (R049)', () => {
    const post = { cost: euros('60 000'), asked: euros('42 000') }
    expect(most(100, { post, granted: euros('40 000') })).toBe(euros('42 000'))
    expect(most(100, { post, granted: CAP })).toBe(CAP)
  })

  it('is nothing for a post that was never asked', () => {
    const input = buildFunding({ posts: [buildPost({ id: 'other' })] })
    expect(mostForAmended(input, [], buildParameters())('post', 100)).toBe(0)
  })
})
