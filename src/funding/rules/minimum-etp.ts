import { postTotal } from '#funding/budget.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { projectTexts } from '#i18n/funding.ts'

/** A project covers at least so much ETP, all its posts together (R042). */
export const minimumEtp: Rule = (input, parameters) => {
  const etp = postTotal(input, 'etp')
  const minimum = parameters.minimumProjectEtp
  const kept = etp >= minimum
  return [
    verdict('minimumEtp', parameters, {
      severity: kept ? 'ok' : 'blocking',
      subject: { kind: 'project' },
      message: kept ? projectTexts.etpKept(etp, minimum) : projectTexts.etpMissing(etp, minimum),
      compared: [],
    }),
  ]
}
