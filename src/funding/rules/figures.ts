import { fileableOf } from '#funding/ceilings.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import type { FundingPost } from '#funding/types.ts'
import { figureTexts } from '#i18n/funding.ts'

const faultsOf = (post: FundingPost): string[] => [
  ...(post.cost > 0 ? [] : [figureTexts.cost]),
  ...(post.etp > 0 ? [] : [figureTexts.etp]),
  ...(post.months > 0 ? [] : [figureTexts.months]),
  ...(post.asked >= 0 ? [] : [figureTexts.asked]),
  ...(post.otherState >= 0 ? [] : [figureTexts.otherState]),
]

/** A post can be compared only with a cost, an ETP and months; the other rules are silent without. */
export const figures: Rule = (input, parameters) =>
  input.posts.flatMap((post) => {
    const subject = { kind: 'post', id: post.id } as const
    const faults = faultsOf(post)
    if (faults.length > 0) {
      const message = figureTexts.post(post.title, faults)
      return [
        verdict('figures', parameters, { severity: 'blocking', subject, message, compared: [] }),
      ]
    }
    if (post.asked > 0) return []
    const passing = fileableOf(post, input.applicantIsPublicBody, parameters)
    const message = figureTexts.nothingAsked(post.title, passing)
    return [
      verdict('figures', parameters, {
        severity: 'information',
        subject,
        message,
        compared: [],
        passing,
      }),
    ]
  })
