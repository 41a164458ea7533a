import type { Block } from '#documents/blocks.ts'
import { filedOf } from '#filing/dossier-facts.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import { filedRows } from '#forms/faces/filed-rows.ts'
import { budgetBlocks } from '#forms/faces/print-budget.ts'
import type { FundingPost, PostAssessment } from '#funding/types.ts'

export type AssessedPost = { post: FundingPost; assessment: PostAssessment }

/** Each post with the account of its maximum and what the rules say of it. */
export const assessedPosts = ({ input, assessment }: Candidature): AssessedPost[] =>
  input.posts.flatMap((post) => {
    const found = assessment.posts.find(({ id }) => id === post.id)
    return found ? [{ post, assessment: found }] : []
  })

export type ShownBudget = { key: string; label: string; blocks: readonly Block[] }

/** The budgets of the form as they were filed. */
export const shownBudgets = (candidature: Candidature): ShownBudget[] => {
  const { revision, evaluation } = candidature
  const { answers } = filedOf(candidature)
  return [...revision.form.fields.values()].flatMap(({ key, field }) =>
    field.kind === 'budget' && evaluation.visible(key)
      ? [{ key, label: field.label, blocks: budgetBlocks(field, filedRows(answers[key])) }]
      : [],
  )
}
