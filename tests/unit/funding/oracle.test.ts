import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assess } from '#funding/assess.ts'
import type { BudgetLine, FundingParameters, FundingPost } from '#funding/types.ts'
import {
  buildFunding,
  buildLine,
  buildParameters,
  buildPost,
  buildSubsidy,
} from '#tests/builders/funding.ts'

/**
 * The rules read again from the call (B.2-3), as inequalities between whole numbers: nothing here is
 * rounded, and nothing of the code judged is used.
 */
type Asked = Omit<FundingPost, 'id' | 'title'>
const whole = (value: number): bigint => BigInt(value)

const withinRate = ({ cost }: Asked, amount: number, { rateCeiling }: FundingParameters): boolean =>
  whole(amount) * 10_000n <= whole(cost) * whole(rateCeiling)

const withinCap = (post: Asked, amount: number, rules: FundingParameters): boolean => {
  const { capPerFullTimePost, fullDurationMonths } = rules
  const months = post.months > fullDurationMonths ? fullDurationMonths : post.months
  const most = whole(capPerFullTimePost) * whole(post.etp) * whole(months)
  return whole(amount) * 100n * whole(fullDurationMonths) <= most
}

const withinState = (post: Asked, amount: number, rules: FundingParameters): boolean =>
  (whole(amount) + whole(post.otherState)) * 10_000n <=
  whole(post.cost) * whole(rules.publicBodyStateCeiling)

const cents = fc.integer({ min: 0, max: 20_000_000 })
const somePost: fc.Arbitrary<Asked> = fc.record({
  etp: fc.integer({ min: 1, max: 300 }),
  cost: fc.integer({ min: 1, max: 20_000_000 }),
  months: fc.integer({ min: 1, max: 24 }),
  asked: fc.integer({ min: 1, max: 20_000_000 }),
  otherState: cents,
})
const someRules = fc
  .record({
    rateCeiling: fc.integer({ min: 0, max: 10_000 }),
    capPerFullTimePost: cents,
    fullDurationMonths: fc.integer({ min: 1, max: 24 }),
    publicBodyStateCeiling: fc.integer({ min: 0, max: 10_000 }),
  })
  .map(buildParameters)

const assessed = (post: Asked, applicantIsPublicBody: boolean, rules: FundingParameters) => {
  const posts = [buildPost(post)]
  return assess(buildFunding({ applicantIsPublicBody, posts }), rules)
}

describe('the rules against the call read again', () => {
  it('R046 R048 R051 gives the greatest amount that keeps every inequality', () => {
    fc.assert(
      fc.property(somePost, fc.boolean(), someRules, (post, publicBody, rules) => {
        const most = assessed(post, publicBody, rules).posts[0]?.maximum ?? Number.NaN
        const kept = (amount: number): boolean =>
          withinRate(post, amount, rules) &&
          withinCap(post, amount, rules) &&
          (!publicBody || withinState(post, amount, rules))
        expect(most === 0 || kept(most)).toBe(true)
        expect(kept(most + 1)).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('R046 R048 R051 refuses what breaks an inequality, by the rule that it breaks', () => {
    fc.assert(
      fc.property(somePost, fc.boolean(), someRules, (post, publicBody, rules) => {
        const refused = assessed(post, publicBody, rules)
          .posts[0]?.verdicts.filter(({ severity }) => severity === 'blocking')
          .map(({ rule }) => rule)
        const broken = [
          ...(withinRate(post, post.asked, rules) ? [] : ['rate']),
          ...(withinCap(post, post.asked, rules) ? [] : ['cap']),
          ...(!publicBody || withinState(post, post.asked, rules) ? [] : ['stateShare']),
          ...(post.months <= rules.fullDurationMonths ? [] : ['duration']),
        ]
        expect(refused).toEqual(broken)
      }),
      { numRuns: 400 },
    )
  })

  const product = (amount: number): BudgetLine =>
    buildLine({ side: 'products', account: '75', amount })
  const few = fc.integer({ min: 0, max: 4 })

  it('R056 R138 X18 X20 X21 refuses a budget for what does not add up, and for nothing else', () => {
    fc.assert(
      fc.property(
        fc.record({ cost: few, asked: few, charge: few, call: few, region: few, own: few }),
        fc.record({ given: few, received: few }),
        (cash, { given, received }) => {
          const posts = [buildPost({ cost: cash.cost, asked: cash.asked })]
          const projectBudget = [
            buildLine({ amount: cash.charge }),
            buildSubsidy('call', cash.call),
            buildSubsidy('region', cash.region),
            product(cash.own),
            buildLine({ account: '86', amount: given, inKind: true }),
            buildLine({ side: 'products', account: '87', amount: received, inKind: true }),
          ]
          const { verdicts } = assess(buildFunding({ posts, projectBudget }), buildParameters())
          const refused = verdicts
            .filter(({ severity, subject }) => severity === 'blocking' && subject.kind !== 'post')
            .map(({ rule }) => rule)
          const wrong: [string, boolean][] = [
            ['callMoney', cash.asked === 0 || cash.asked !== cash.call],
            ['base', cash.cost > cash.charge],
            ['balance', cash.charge !== cash.call + cash.region + cash.own],
            ['inKind', given !== received],
            ['overFinancing', cash.call + cash.region > cash.charge],
          ]
          expect(refused).toEqual(wrong.flatMap(([rule, isWrong]) => (isWrong ? [rule] : [])))
        },
      ),
      { numRuns: 600 },
    )
  })
})
