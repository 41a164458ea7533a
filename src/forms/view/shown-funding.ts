import type { FundingAssessment, PostAssessment } from '#funding/types.ts'
import { moneyTexts } from '#i18n/form-money.ts'
import { formatCents } from '#i18n/numbers.ts'
import type { ShownFunding } from '../client/save-protocol.ts'

const shownPost = ({ maximum, account }: PostAssessment): ShownFunding['posts'][string] => ({
  maximum: formatCents(maximum),
  account: account.map(({ amount, ...line }) => ({ ...line, amount: formatCents(amount) })),
})

/** The money of a request in words, for the margin of the form and the cards of its posts. */
export const shownFunding = ({ posts, totals }: FundingAssessment): ShownFunding => {
  const { asked, maximum, cofinancing } = totals
  return {
    figures: Object.entries({ asked, maximum, cofinancing }).map(([key, cents]) => ({
      key,
      label: moneyTexts.figures[key as keyof typeof moneyTexts.figures],
      amount: formatCents(cents),
    })),
    posts: Object.fromEntries(posts.map((post) => [post.id, shownPost(post)])),
  }
}
