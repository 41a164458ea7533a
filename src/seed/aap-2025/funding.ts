import type { RuleCode } from '#funding/rule-codes.ts'
import type { FundingParameters } from '#funding/types.ts'
import { callFunder, europeanFunderTypes, stateFunderTypes } from './funders.ts'
import { call, cerfa } from './sources.ts'

const articles: Readonly<Record<RuleCode, string>> = {
  figures: call('B.2-3'),
  rate: call('B.2-3'),
  cap: call('B.2-3'),
  stateShare: call('B.2-3'),
  duration: call('B et B.2-3'),
  postRegister: call('B.2-3'),
  minimumEtp: call('B.2-1'),
  callMoney: call('B.2-3'),
  base: call('B.2-3'),
  balance: cerfa('rubriques 5 et 6, budgets'),
  inKind: cerfa('comptes 86 et 87'),
  subLines: cerfa('rubriques 5 et 6, budgets'),
  namedFunders: call('B.2-3'),
  cofinancing: call('B.2-3'),
  overFinancing: call('B.2-3'),
  europeanFund: call('B.2-3, focus FSE+'),
  otherState: call('B.2-3'),
  otherPosts: call('B.2-3'),
  settlement: call('D.2'),
  envelope: call('A et C.2'),
  convention: 'Loi n° 2000-321 du 12 avril 2000, article 10 ; AAP 2025, D.1',
}

/**
 * Shares of the programme national FSE+ by region. Two rates live together in Auvergne-Rhône-Alpes
 * (60 % in the four départements of the former Auvergne): the lower stands, and only warns.
 */
const europeanFundCeilings: Readonly<Record<string, number>> = {
  default: 6000,
  '11': 4000,
  '84': 4000,
  '01': 8500,
  '02': 8500,
  '03': 8500,
  '04': 8500,
  '06': 8500,
}

/** R017, R020, R042, R046–R052; the threshold is that of décret n° 2001-495. */
export const fundingParameters: FundingParameters = {
  rateCeiling: 7000,
  capPerFullTimePost: 2_947_300,
  fullDurationMonths: 12,
  publicBodyStateCeiling: 8000,
  minimumProjectEtp: 50,
  cofinancingFloor: 3000,
  europeanFundCeilings,
  derogationAllowed: true,
  conventionThreshold: 2_300_000,
  envelope: 450_000_000,
  stateFunderTypes,
  europeanFunderTypes,
  callFunderType: callFunder,
  articles,
}
