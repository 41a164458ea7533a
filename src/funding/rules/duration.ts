import { isMeasurable } from '#funding/ceilings.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { durationTexts } from '#i18n/funding.ts'

/**
 * Each post is funded over the call's duration (R020). A shorter one is calculated prorata and told
 * (X26); a longer one would bring more cost than the call may pay.
 */
export const duration: Rule = (input, parameters) =>
  input.posts
    .filter(isMeasurable)
    .filter(({ months }) => months !== parameters.fullDurationMonths)
    .map(({ id, title, months }) => {
      const full = parameters.fullDurationMonths
      const short = months < full
      return verdict('duration', parameters, {
        severity: short ? 'warning' : 'blocking',
        subject: { kind: 'post', id },
        message: short
          ? durationTexts.short(title, months, full)
          : durationTexts.long(title, months, full),
        compared: [],
      })
    })
