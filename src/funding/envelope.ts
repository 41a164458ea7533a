import { etpPaidBy, perFullTimePost, prorataOf, sumOf } from '#funding/money.ts'
import type { Cents, FundingParameters, HundredthsOfEtp, Verdict } from '#funding/types.ts'
import { verdict } from '#funding/verdict.ts'
import { decisionTexts } from '#i18n/funding.ts'

/**
 * Whether an amount to be granted still fits the envelope (R071, X29).
 * @param engaged cents already engaged on the same envelope.
 * @param amount cents of the new decision.
 * @param envelope cents; the edition's when absent, a region's share otherwise.
 */
export const fitsEnvelope = (
  engaged: Cents,
  amount: Cents,
  parameters: FundingParameters,
  envelope: Cents = parameters.envelope,
): Verdict => {
  const total = sumOf([engaged, amount])
  const left = sumOf([envelope, -total])
  const room = Math.max(0, sumOf([envelope, -engaged]))
  const fits = left >= 0
  return verdict('envelope', parameters, {
    severity: fits ? 'ok' : 'blocking',
    subject: { kind: 'project' },
    message: fits
      ? decisionTexts.fits(total, envelope, left)
      : decisionTexts.over(total, envelope, -left, room),
    compared: [
      { label: decisionTexts.engaged, amount: engaged },
      { label: decisionTexts.granted, amount },
      { label: decisionTexts.envelope, amount: envelope },
    ],
    ...(fits ? {} : { passing: room }),
  })
}

export type EnvelopeSizing = {
  /** ETP the envelope pays at the cap, hundredths, rounded down. */
  etpAtCap: HundredthsOfEtp
  /** What the wanted ETP would cost at the cap. */
  needAtCap: Cents
  /** What is missing for it, 0 when nothing is. */
  shortfall: Cents
  /** What each full-time post could get on average, never above the cap. */
  averagePossible: Cents
}

/** What an envelope allows for the ETP wanted, at the cap and over the full duration (X30). */
export const sizeEnvelope = (
  etp: HundredthsOfEtp,
  parameters: FundingParameters,
  envelope: Cents = parameters.envelope,
): EnvelopeSizing => {
  const { capPerFullTimePost: cap, fullDurationMonths: months } = parameters
  const needAtCap = prorataOf(cap, etp, months, months)
  return {
    etpAtCap: etpPaidBy(envelope, cap),
    needAtCap,
    shortfall: Math.max(0, sumOf([needAtCap, -envelope])),
    averagePossible: Math.min(cap, perFullTimePost(envelope, etp)),
  }
}
