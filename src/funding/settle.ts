import { boundOf } from '#funding/ceilings.ts'
import { sumOf } from '#funding/money.ts'
import type { Cents, FundingParameters, HundredthsOfEtp, Verdict } from '#funding/types.ts'
import { verdict } from '#funding/verdict.ts'
import { decisionTexts } from '#i18n/funding.ts'

/** What a funded post really was, at the final report. */
export type SettledPost = {
  id: string
  etp: HundredthsOfEtp
  /** Real cash cost over the months filled. */
  cost: Cents
  /** Months during which the post was filled. */
  months: number
  otherState: Cents
  granted: Cents
  paid: Cents
  /** A derogation to the cap was granted. */
  derogated?: boolean
  /** Part of the undue amount that the convention leaves to the structure (L18). */
  keepable?: Cents
}

export type Settlement = {
  due: Cents
  /** Paid and not due. */
  undue: Cents
  /** Of which the structure keeps, and gives back. */
  kept: Cents
  recoverable: Cents
  /** Due and not yet paid. */
  outstanding: Cents
  verdict: Verdict
}

const messageOf = (paid: Cents, settlement: Omit<Settlement, 'verdict'>): string => {
  const { due, undue, kept, recoverable, outstanding } = settlement
  if (outstanding > 0)
    return `${decisionTexts.settled(paid, due)} ${decisionTexts.outstanding(outstanding)}`
  if (undue === 0) return decisionTexts.settled(paid, due)
  const sentence = decisionTexts.undue(paid, due, undue)
  return kept > 0 ? `${sentence} ${decisionTexts.kept(kept, recoverable)}` : sentence
}

/**
 * What is due on real figures at the final report (X27, X28): the ceilings of the call applied to what
 * was really spent, never more than was granted.
 */
export const settle = (
  post: SettledPost,
  applicantIsPublicBody: boolean,
  parameters: FundingParameters,
): Settlement => {
  const { granted, paid, derogated = false, keepable = 0 } = post
  const ceiling = boundOf(post, applicantIsPublicBody, derogated, parameters)
  const due = Math.min(granted, ceiling)
  const undue = Math.max(0, sumOf([paid, -due]))
  const kept = Math.min(undue, keepable)
  const amounts = {
    due,
    undue,
    kept,
    recoverable: sumOf([undue, -kept]),
    outstanding: Math.max(0, sumOf([due, -paid])),
  }
  return {
    ...amounts,
    verdict: verdict('settlement', parameters, {
      severity: amounts.recoverable > 0 ? 'warning' : 'ok',
      subject: { kind: 'post', id: post.id },
      message: messageOf(paid, amounts),
      compared: [
        { label: decisionTexts.paid, amount: paid },
        { label: decisionTexts.due, amount: due },
      ],
    }),
  }
}
