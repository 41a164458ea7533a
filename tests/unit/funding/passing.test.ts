import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assess } from '#funding/assess.ts'
import { fitsEnvelope } from '#funding/envelope.ts'
import type { RuleCode } from '#funding/rule-codes.ts'
import type { BudgetLine, FundingInput, Verdict } from '#funding/types.ts'
import {
  buildFunding,
  buildLine,
  buildParameters,
  buildPost,
  buildSubsidy,
} from '#tests/builders/funding.ts'

const parameters = buildParameters()
const amount = fc.integer({ min: 0, max: 500 })

/** One post and a budget of few lines, drawn near each other so that every rule is now kept, now broken. */
const drawn = fc.record({
  publicBody: fc.boolean(),
  region: fc.constantFrom('84', '01', '93'),
  cost: amount,
  asked: amount,
  otherState: amount,
  charge: amount,
  detailed: amount,
  call: amount,
  commune: amount,
  fund: amount,
  own: amount,
  previous: amount,
  current: amount,
})
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never

const budgetOf = ({ charge, detailed, call, commune, fund, own }: Drawn): BudgetLine[] => [
  buildLine({ amount: charge }),
  ...(detailed % 2 === 0 ? [] : [buildLine({ account: '641', amount: detailed })]),
  buildSubsidy('call', call),
  buildSubsidy('commune', commune, 'Commune'),
  buildSubsidy('esf', fund, 'FSE+'),
  buildLine({ side: 'products', account: '75', amount: own }),
]

const inputOf = (values: Drawn): FundingInput => {
  const { publicBody, region, cost, asked, otherState, previous, current } = values
  return buildFunding({
    applicantIsPublicBody: publicBody,
    region,
    posts: [buildPost({ cost, asked, otherState })],
    projectBudget: budgetOf(values),
    otherPostsFunding: { previous, current },
  })
}

const told = (values: Drawn): readonly Verdict[] => assess(inputOf(values), parameters).verdicts

type Put = (values: Drawn, passing: number) => Drawn
const asking: Put = (values, asked) => ({ ...values, asked })

/** The amount told is put where the sentence of the verdict asks for it. */
const overFinanced: Put = (values, passing) => {
  const { charge, call, commune, fund } = values
  const excess = call + commune + fund - charge
  return fund > excess ? { ...values, fund: passing } : { ...values, commune: passing, fund: 0 }
}

/** How to follow each rule that tells an amount; the others tell none. */
const FOLLOWED: Partial<Record<RuleCode, Put>> = {
  figures: asking,
  rate: asking,
  cap: asking,
  stateShare: asking,
  callMoney: (values, call) => ({ ...values, call }),
  base: (values, cost) => ({ ...values, cost }),
  subLines: (values, charge) => ({ ...values, charge }),
  cofinancing: (values, others) => ({ ...values, own: others, commune: 0, fund: 0 }),
  overFinancing: overFinanced,
  europeanFund: (values, fund) => ({ ...values, fund }),
  otherPosts: (values, current) => ({ ...values, current }),
}

describe('the amount that a rule says would pass', () => {
  it('passes that rule once it is put in, for every rule that tells one', () => {
    const followed = new Set<string>()
    const follow = (values: Drawn, { rule, passing, severity }: Verdict): void => {
      if (passing === undefined || severity === 'ok') return
      followed.add(rule)
      const put = FOLLOWED[rule as RuleCode]
      expect(put, rule).toBeDefined()
      // A sum that the lines of the account make again is not free to move.
      const corrected = put?.(
        { ...values, ...(rule === 'subLines' ? {} : { detailed: 0 }) },
        passing,
      )
      const left = corrected ? told(corrected) : []
      expect(
        left.filter(
          (said) => said.rule === rule && ['blocking', 'warning'].includes(said.severity),
        ),
        rule,
      ).toEqual([])
    }
    fc.assert(
      fc.property(drawn, (values) => {
        // Without lines beneath it, the account is what it says it is.
        for (const verdict of told({ ...values, detailed: 0 })) follow(values, verdict)
        for (const verdict of told(values)) if (verdict.rule === 'subLines') follow(values, verdict)
      }),
      { numRuns: 1500 },
    )
    const silent = ['cap']
    expect([...followed, ...silent].toSorted()).toEqual(Object.keys(FOLLOWED).toSorted())
  })

  it('R048 passes the cap too, where posts are dear', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3_000_000, max: 20_000_000 }),
        fc.integer({ min: 1, max: 300 }),
        (asked, etp) => {
          const at = (sum: number) =>
            assess(
              buildFunding({ posts: [buildPost({ etp, cost: 30_000_000, asked: sum })] }),
              parameters,
            ).verdicts.find(({ rule }) => rule === 'cap')
          const said = at(asked)
          if (said?.severity !== 'blocking') return
          expect(said.passing).toBeGreaterThan(0)
          expect(at(said.passing ?? 0)?.severity).toBe('information')
          expect(at((said.passing ?? 0) + 1)?.severity).toBe('blocking')
        },
      ),
    )
  })

  it('X29 passes the envelope, and a cent more does not', () => {
    const sum = fc.integer({ min: 1, max: 900_000_000 })
    fc.assert(
      fc.property(sum, sum, sum, (engaged, asked, envelope) => {
        const { passing } = fitsEnvelope(engaged, asked, parameters, envelope)
        if (passing === undefined) return
        const at = (more: number) =>
          fitsEnvelope(engaged, passing + more, parameters, envelope).severity
        expect([at(0), at(1)]).toEqual(['ok', 'blocking'])
      }),
    )
  })
})
