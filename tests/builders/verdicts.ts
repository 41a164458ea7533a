import { expect } from 'vitest'

import { assess } from '#funding/assess.ts'
import type { RuleCode } from '#funding/rule-codes.ts'
import type { BudgetLine, FundingInput, FundingParameters, Verdict } from '#funding/types.ts'
import { buildFunding, buildLine, buildParameters, buildPost, euros } from './funding.ts'

/** What one rule says of an application: of whom, how gravely, what it compared, what would pass. */
export type Said = {
  severity: Verdict['severity']
  subject: Verdict['subject']
  /** Cents, in the order of the account. */
  amounts: readonly number[]
  passing?: number
  /** A part of the sentence. */
  words?: string
}
export type Case = readonly [name: string, changes: Partial<FundingInput>, said: readonly Said[]]

/** The verdicts of one rule on a sound application but for the changes given. */
export const say = (
  rule: RuleCode,
  changes: Partial<FundingInput>,
  parameters: Partial<FundingParameters> = {},
): Verdict[] =>
  assess(buildFunding(changes), buildParameters(parameters)).verdicts.filter(
    (verdict) => verdict.rule === rule,
  )

const partsOf = ({ severity, subject, compared, passing }: Verdict): Said => ({
  severity,
  subject,
  amounts: compared.map(({ amount }) => amount),
  ...(passing === undefined ? {} : { passing }),
})

export const isSaid = (verdicts: readonly Verdict[], said: readonly Said[]): void => {
  expect(verdicts.map(partsOf)).toEqual(said.map((one) => ({ ...one, words: undefined })))
  said.forEach(({ words = '' }, rank) => expect(verdicts[rank]?.message).toContain(words))
}

export const POST = { kind: 'post', id: 'post' } as const
export const PROJECT = { kind: 'project' } as const
export const OF_PROJECT = { kind: 'budget', scope: 'project' } as const
export const OF_STRUCTURE = { kind: 'budget', scope: 'structure' } as const

/** Cost of the post of `buildPost`, and what it asks: its share and its cap alike, to the cent. */
export const COST = euros('42 104,29')
export const CAP = euros('29 473')

export const charges = (amount: number): BudgetLine => buildLine({ amount })
export const own = (amount: number): BudgetLine =>
  buildLine({ side: 'products', account: '75', amount })
export const project = (...projectBudget: BudgetLine[]) => ({ projectBudget })
export const posts = (changes: Parameters<typeof buildPost>[0]) => ({
  posts: [buildPost(changes)],
})
