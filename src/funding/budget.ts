import { sumOf } from '#funding/money.ts'
import type { BudgetLine, Cents, FundingInput, FundingParameters } from '#funding/types.ts'

type Side = BudgetLine['side']

/** « Subventions d’exploitation » of the general chart of accounts, also that of the cerfa 12156. */
const SUBSIDIES = '74'

const isBeneath = (line: BudgetLine, account: BudgetLine): boolean =>
  line.side === account.side &&
  line.account !== account.account &&
  line.account.startsWith(account.account)

/** Sub-lines of a line that is the total of its account (641 beneath 64); funders' lines total nothing. */
export const subLinesOf = (lines: readonly BudgetLine[], account: BudgetLine): BudgetLine[] =>
  account.funder ? [] : lines.filter((line) => !line.funder && isBeneath(line, account))

/** Lines that are added up: a sub-line is already counted in the account that totals it. */
const counted = (lines: readonly BudgetLine[]): BudgetLine[] =>
  lines.filter(
    (line) => line.funder || !lines.some((account) => !account.funder && isBeneath(line, account)),
  )

const totalOf = (lines: readonly BudgetLine[], side: Side, inKind: boolean): Cents =>
  sumOf(
    counted(lines)
      .filter((line) => line.side === side && line.inKind === inKind)
      .map(({ amount }) => amount),
  )

/** Cash of one side: accounts 86 and 87 stay out of every base (X21). */
export const cashOf = (lines: readonly BudgetLine[], side: Side): Cents =>
  totalOf(lines, side, false)

/** Voluntary contributions in kind of one side (accounts 86 and 87). */
export const inKindOf = (lines: readonly BudgetLine[], side: Side): Cents =>
  totalOf(lines, side, true)

const isCashProduct = (line: BudgetLine): boolean => line.side === 'products' && !line.inKind

/** Subsidies of account 74, of the call or of others. */
export const subsidiesOf = (lines: readonly BudgetLine[]): BudgetLine[] =>
  lines.filter((line) => isCashProduct(line) && line.account.startsWith(SUBSIDIES))

/** Money of this call in a budget: account 74, under the call's own funder type. */
export const callMoneyOf = (lines: readonly BudgetLine[], parameters: FundingParameters): Cents =>
  sumOf(
    subsidiesOf(lines)
      .filter(({ funder }) => funder?.type === parameters.callFunderType)
      .map(({ amount }) => amount),
  )

/** Lines of other funders, named one by one (R053). */
export const otherFundersOf = (
  lines: readonly BudgetLine[],
  parameters: FundingParameters,
): BudgetLine[] =>
  lines.filter(
    (line) => isCashProduct(line) && line.funder && line.funder.type !== parameters.callFunderType,
  )

/** What other funders of the given types bring, in cents. */
export const moneyOfTypes = (
  lines: readonly BudgetLine[],
  types: readonly string[],
  parameters: FundingParameters,
): Cents =>
  sumOf(
    otherFundersOf(lines, parameters)
      .filter(({ funder }) => funder && types.includes(funder.type))
      .map(({ amount }) => amount),
  )

/** All posts together. */
export const postTotal = (
  { posts }: FundingInput,
  part: 'asked' | 'cost' | 'otherState' | 'etp',
): number => sumOf(posts.map((post) => post[part]))
