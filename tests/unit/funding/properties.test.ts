import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assess, blockingOf } from '#funding/assess.ts'
import { prorataOf, shareOf } from '#funding/money.ts'
import type { FundingInput, FundingPost } from '#funding/types.ts'
import { buildBudget, buildFunding, buildParameters, buildPost } from '#tests/builders/funding.ts'

const cents = fc.integer({ min: 0, max: 20_000_000 })
const post = fc.record({
  etp: fc.integer({ min: 0, max: 300 }),
  cost: cents,
  months: fc.integer({ min: 0, max: 24 }),
  asked: cents,
  otherState: cents,
})
const derogation = fc.option(
  fc.record({ reason: fc.constant('Motif'), granted: fc.option(fc.boolean(), { nil: undefined }) }),
  { nil: undefined },
)
const parameters = fc
  .record({
    rateCeiling: fc.integer({ min: 0, max: 10_000 }),
    capPerFullTimePost: cents,
    fullDurationMonths: fc.integer({ min: 1, max: 24 }),
    publicBodyStateCeiling: fc.integer({ min: 0, max: 10_000 }),
    derogationAllowed: fc.boolean(),
  })
  .map(buildParameters)

const built = ({ derogation: asked, ...figures }: Partial<FundingPost>): FundingPost =>
  buildPost({ ...figures, ...(asked ? { derogation: asked } : {}) })
const anyPost = fc
  .record({ base: post, derogation })
  .map(({ base, derogation: asked }) => built({ ...base, ...(asked ? { derogation: asked } : {}) }))
const only = (line: FundingPost, applicantIsPublicBody: boolean): FundingInput =>
  buildFunding({ applicantIsPublicBody, posts: [line] })
const maximum = (
  line: FundingPost,
  publicBody: boolean,
  rules: ReturnType<typeof buildParameters>,
): number => assess(only(line, publicBody), rules).posts[0]?.maximum ?? Number.NaN

describe('properties of the maximum', () => {
  it('never exceeds any ceiling; only a granted derogation lifts the cap', () => {
    fc.assert(
      fc.property(anyPost, fc.boolean(), parameters, (line, publicBody, rules) => {
        const most = maximum(line, publicBody, rules)
        const cap = prorataOf(
          rules.capPerFullTimePost,
          line.etp,
          line.months,
          rules.fullDurationMonths,
        )
        const lifted = rules.derogationAllowed && line.derogation?.granted === true
        expect(most).toBeGreaterThanOrEqual(0)
        expect(most).toBeLessThanOrEqual(shareOf(line.cost, rules.rateCeiling))
        if (!lifted) expect(most).toBeLessThanOrEqual(cap)
        const room = shareOf(line.cost, rules.publicBodyStateCeiling) - line.otherState
        if (publicBody) expect(most).toBeLessThanOrEqual(Math.max(0, room))
      }),
    )
  })

  it('rises with the cost, the ETP and the months, and falls with other State money', () => {
    const more = fc.record({
      cost: cents,
      etp: fc.integer({ min: 0, max: 100 }),
      months: fc.integer({ min: 0, max: 12 }),
      otherState: cents,
    })
    fc.assert(
      fc.property(anyPost, more, fc.boolean(), parameters, (line, by, publicBody, rules) => {
        const before = maximum(line, publicBody, rules)
        const at = (changes: Partial<FundingPost>): number =>
          maximum({ ...line, ...changes }, publicBody, rules)
        expect(at({ cost: line.cost + by.cost })).toBeGreaterThanOrEqual(before)
        expect(at({ etp: line.etp + by.etp })).toBeGreaterThanOrEqual(before)
        expect(at({ months: line.months + by.months })).toBeGreaterThanOrEqual(before)
        expect(at({ otherState: line.otherState + by.otherState })).toBeLessThanOrEqual(before)
      }),
    )
  })

  it('is an amount that one may always ask', () => {
    fc.assert(
      fc.property(anyPost, fc.boolean(), parameters, (line, publicBody, rules) => {
        const asked = maximum(line, publicBody, rules)
        const input = only({ ...line, asked }, publicBody)
        const refused = assess(input, rules).posts[0]?.verdicts.filter(
          ({ severity, rule }) =>
            severity === 'blocking' && rule !== 'figures' && rule !== 'duration',
        )
        expect(refused).toEqual([])
      }),
    )
  })
})

describe('properties of the assessment', () => {
  it('an amount said to pass always passes', () => {
    fc.assert(
      fc.property(anyPost, fc.boolean(), parameters, (line, publicBody, rules) => {
        const { posts } = assess(only(line, publicBody), rules)
        for (const { passing } of posts[0]?.verdicts ?? []) {
          if (passing === undefined) continue
          const paid = assess(only({ ...line, asked: passing }, publicBody), rules)
          const refused = paid.posts[0]?.verdicts.filter(
            ({ severity, rule }) => severity === 'blocking' && rule !== 'duration',
          )
          expect(refused).toEqual([])
        }
      }),
    )
  })

  it('a whole project brought to what passes may be filed', () => {
    const sound = anyPost.map((line) => ({
      ...line,
      etp: 50 + line.etp,
      cost: 1_000_000 + line.cost,
      months: 12,
      otherState: 0,
    }))
    fc.assert(
      fc.property(fc.array(sound, { minLength: 1, maxLength: 5 }), (lines) => {
        const posts = lines.map((line, index) => ({ ...line, id: `post-${index}` }))
        const assessed = assess(buildFunding({ posts }), buildParameters()).posts
        const reduced = posts.map((line, index) => ({
          ...line,
          asked: assessed[index]?.maximum ?? 0,
        }))
        expect(blockingOf(assess(buildFunding({ posts: reduced }), buildParameters()))).toEqual([])
      }),
    )
  })

  it('does not depend on the order of posts and lines', () => {
    const shuffled = fc
      .array(anyPost, { minLength: 1, maxLength: 5 })
      .map((lines) => lines.map((line, index) => ({ ...line, id: `post-${index}` })))
      .chain((posts) =>
        fc.record({
          posts: fc.constant(posts),
          order: fc.shuffledSubarray(posts, { minLength: posts.length }),
          lines: fc.shuffledSubarray(buildBudget(posts), { minLength: 3 }),
        }),
      )
    fc.assert(
      fc.property(shuffled, parameters, ({ posts, order, lines }, rules) => {
        const told = (input: FundingInput): unknown => {
          const { verdicts, totals, posts: assessed } = assess(input, rules)
          const sorted = (values: readonly unknown[]): string[] =>
            values.map((value) => JSON.stringify(value)).toSorted()
          return { verdicts: sorted(verdicts), totals, posts: sorted(assessed) }
        }
        const projectBudget = [...lines].reverse()
        expect(told(buildFunding({ posts: order, projectBudget }))).toEqual(
          told(buildFunding({ posts, projectBudget: lines })),
        )
      }),
    )
  })

  it('counts in whole numbers only', () => {
    const numbers = (value: unknown): number[] => {
      if (typeof value === 'number') return [value]
      if (typeof value !== 'object' || value === null) return []
      return Object.values(value).flatMap(numbers)
    }
    fc.assert(
      fc.property(anyPost, fc.boolean(), parameters, (line, publicBody, rules) => {
        const found = numbers(assess(only(line, publicBody), rules))
        expect(found.every(Number.isSafeInteger)).toBe(true)
      }),
    )
  })

  it.each(['etp', 'cost', 'months', 'asked', 'otherState'] as const)(
    'refuses a fraction in %s',
    (part) => {
      const line = { ...buildPost(), [part]: 0.5 }
      const input = { ...buildFunding(), posts: [line], projectBudget: [] }
      expect(() => assess(input, buildParameters())).toThrow(RangeError)
    },
  )
})
