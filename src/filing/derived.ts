/** What follows from the answers, in words ready to be shown beside the questions. */
import type { Derived, ShownVerdict } from '#forms/client/save-protocol.ts'
import { derivedAnswers } from '#forms/view/derived-answers.ts'
import type { Verdict } from '#funding/types.ts'
import { formatAmountInput } from '#forms/view/amounts.ts'
import { shownFunding } from '#forms/view/shown-funding.ts'
import { formatCents } from '#i18n/numbers.ts'

import { verdictsOf, type Candidature } from './read-candidature.ts'

const subjectOf = ({ subject }: Verdict, posts: string): string =>
  subject.kind === 'post'
    ? `${posts}/${subject.id}`
    : subject.kind === 'budget'
      ? `budget/${subject.scope}`
      : 'project'

const shown = (verdict: Verdict, posts: string): ShownVerdict => ({
  rule: verdict.rule,
  severity: verdict.severity,
  subject: subjectOf(verdict, posts),
  message: verdict.message,
  article: verdict.article,
  compared: verdict.compared.map(({ amount, ...compared }) => ({
    ...compared,
    amount: formatCents(amount),
  })),
  ...(verdict.passing === undefined
    ? {}
    : {
        passing: {
          shown: formatCents(verdict.passing),
          input: formatAmountInput(verdict.passing),
        },
      }),
})

export const derivedOf = (candidature: Candidature): Derived => {
  const { revision, evaluation, answers, assessment } = candidature
  const { posts } = revision.edition.projection
  return {
    ...derivedAnswers(revision.form, evaluation, answers),
    funding: shownFunding(assessment),
    verdicts: verdictsOf(candidature).map((verdict) => shown(verdict, posts)),
  }
}
