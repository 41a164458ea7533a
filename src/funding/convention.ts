import type { Cents, FundingParameters, Verdict } from '#funding/types.ts'
import { verdict } from '#funding/verdict.ts'
import { decisionTexts } from '#i18n/funding.ts'

export type ConventionDuty = { byLaw: boolean; required: boolean; verdict: Verdict }

const messageOf = (
  amount: Cents,
  threshold: Cents,
  { byLaw, required }: Omit<ConventionDuty, 'verdict'>,
  applicantIsPublicBody: boolean,
): string => {
  if (byLaw) return decisionTexts.conventionByLaw(amount, threshold)
  if (!required) return decisionTexts.conventionOptional(amount, threshold)
  return applicantIsPublicBody
    ? decisionTexts.conventionPublicBody(amount)
    : decisionTexts.conventionByCall(amount, threshold)
}

/**
 * Whether a grant needs a convention: by law for a body of private law above the threshold (loi
 * 2000-321 art. 10, L17), and always when the call asks for one (X31).
 */
export const conventionDuty = (
  amount: Cents,
  applicantIsPublicBody: boolean,
  parameters: FundingParameters,
): ConventionDuty => {
  const byLaw = !applicantIsPublicBody && amount > parameters.conventionThreshold
  const required = byLaw || (parameters.conventionAlwaysRequired ?? true)
  return {
    byLaw,
    required,
    verdict: verdict('convention', parameters, {
      severity: 'information',
      subject: { kind: 'project' },
      message: messageOf(
        amount,
        parameters.conventionThreshold,
        { byLaw, required },
        applicantIsPublicBody,
      ),
      compared: [
        { label: decisionTexts.granted, amount },
        { label: decisionTexts.threshold, amount: parameters.conventionThreshold },
      ],
    }),
  }
}
