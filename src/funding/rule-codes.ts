/**
 * Every rule, in the order in which its verdicts are given. `FundingParameters.articles` cites each by
 * this code.
 */
export const ruleCodes = [
  'figures',
  'rate',
  'cap',
  'stateShare',
  'duration',
  'postRegister',
  'minimumEtp',
  'callMoney',
  'base',
  'balance',
  'inKind',
  'subLines',
  'namedFunders',
  'cofinancing',
  'overFinancing',
  'europeanFund',
  'otherState',
  'otherPosts',
  'settlement',
  'envelope',
  'convention',
] as const

export type RuleCode = (typeof ruleCodes)[number]
