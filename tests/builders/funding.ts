import { sumOf } from '#funding/money.ts'
import { ruleCodes } from '#funding/rule-codes.ts'
import type {
  BudgetLine,
  FundingInput,
  FundingParameters,
  FundingPost,
  Verdict,
} from '#funding/types.ts'

/** Euros written as in the requirements, in cents: `euros('29 473,00')`. */
export const euros = (text: string): number => {
  const [units = '0', cents = ''] = text.replaceAll(' ', '').split(',')
  return Number(units) * 100 + Number(cents.padEnd(2, '0'))
}

/** Parameters of a call like that of the requirements §6. */
export const buildParameters = (changes: Partial<FundingParameters> = {}): FundingParameters => ({
  rateCeiling: 7000,
  capPerFullTimePost: euros('29 473'),
  fullDurationMonths: 12,
  publicBodyStateCeiling: 8000,
  minimumProjectEtp: 50,
  cofinancingFloor: 3000,
  europeanFundCeilings: { '11': 4000, '84': 4000, '01': 8500, default: 6000 },
  derogationAllowed: true,
  conventionThreshold: euros('23 000'),
  envelope: euros('4 500 000'),
  stateFunderTypes: ['call', 'state'],
  europeanFunderTypes: ['esf'],
  callFunderType: 'call',
  articles: Object.fromEntries(ruleCodes.map((rule) => [rule, `article of ${rule}`])),
  ...changes,
})

export const buildPost = (changes: Partial<FundingPost> = {}): FundingPost => ({
  id: 'post',
  title: 'Facilitateur',
  etp: 100,
  cost: euros('42 104,29'),
  months: 12,
  asked: euros('29 473'),
  otherState: 0,
  ...changes,
})

export const buildLine = (changes: Partial<BudgetLine> = {}): BudgetLine => ({
  id: `${changes.side ?? 'charges'}-${changes.account ?? '64'}`,
  side: 'charges',
  account: '64',
  label: 'Charges de personnel',
  amount: 0,
  inKind: false,
  ...changes,
})

/** A subsidy of account 74, of a funder of the given type. */
export const buildSubsidy = (type: string, amount: number, name = 'Financeur'): BudgetLine =>
  buildLine({
    id: `subsidy-${type}`,
    side: 'products',
    account: '74',
    amount,
    funder: { name, type, status: 'asked' },
  })

/** A project budget in balance: the posts' cost, the call's money, other State money, own funds. */
export const buildBudget = (posts: readonly FundingPost[]): BudgetLine[] => {
  const cost = sumOf(posts.map((post) => post.cost))
  const asked = sumOf(posts.map((post) => post.asked))
  const state = sumOf(posts.map((post) => post.otherState))
  return [
    buildLine({ amount: cost }),
    buildSubsidy('call', asked, 'Appel à projets'),
    ...(state > 0 ? [buildSubsidy('state', state, 'Politique de la ville')] : []),
    buildLine({ side: 'products', account: '75', amount: cost - asked - state }),
  ]
}

/** An application whose budget follows its posts. */
export const buildFunding = (changes: Partial<FundingInput> = {}): FundingInput => {
  const posts = changes.posts ?? [buildPost()]
  return {
    applicantIsPublicBody: false,
    region: '84',
    posts,
    structureBudget: [],
    projectBudget: buildBudget(posts),
    ...changes,
  }
}

/** The verdicts of one rule that are not simply kept. */
export const findingsOf = (verdicts: readonly Verdict[], rule: string): Verdict[] =>
  verdicts.filter((verdict) => verdict.rule === rule && verdict.severity !== 'ok')
