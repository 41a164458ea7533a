import type { FundingPost } from '#funding/types.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { postRegisterTexts } from '#i18n/funding.ts'

const isRepeated = (post: FundingPost, posts: readonly FundingPost[]): boolean =>
  posts.some(({ id, registerKey }) => id !== post.id && registerKey === post.registerKey)

/** One post is never funded twice, in another dossier of the call or in this one (R045, X25). */
export const postRegister: Rule = (input, parameters) =>
  input.posts.flatMap((post) => {
    if (post.registerKey === undefined) return []
    const elsewhere = input.alreadyFundedPosts?.includes(post.registerKey) ?? false
    if (!elsewhere && !isRepeated(post, input.posts)) return []
    return [
      verdict('postRegister', parameters, {
        severity: 'blocking',
        subject: { kind: 'post', id: post.id },
        message: elsewhere
          ? postRegisterTexts.elsewhere(post.title)
          : postRegisterTexts.twice(post.title),
        compared: [],
      }),
    ]
  })
