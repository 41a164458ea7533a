import { liveRows } from '#forms/stored.ts'
import { findingTexts as texts } from '#i18n/completeness.ts'

import { observe, sourceOf, type InstructionRule } from './observe.ts'

/** R018, R045: a post that an ended call financed, against the calls that are known to have financed the structure. */
export const formerPosts: InstructionRule = (candidature) => {
  const { answers, input, revision, structure } = candidature
  const table = revision.edition.projection.posts
  const column = revision.form.fields
    .get(table)
    ?.columns.find(({ column: { role } }) => role === 'formerCalls')?.column
  if (column?.kind !== 'choices') return []
  const article = sourceOf(candidature, table)
  const known = structure.formerCalls ?? []
  return liveRows(answers[table]).flatMap(({ id, cells }) => {
    const calls = cells[column.key]
    const post = input.posts.find((one) => one.id === id)
    if (!Array.isArray(calls) || calls.length === 0 || !post) return []
    const named = column.options.filter(({ key }) => calls.includes(key))
    const unknown = named.filter(({ key }) => !known.includes(key))
    const names = (options: typeof named): string => options.map(({ label }) => label).join(', ')
    return [
      unknown.length > 0
        ? observe('formerPosts', 'warning', {
            article,
            message: texts.formerPostUnknown(post.title, names(unknown)),
            post: id,
          })
        : observe('formerPosts', 'information', {
            article,
            message: texts.formerPost(post.title, names(named)),
            post: id,
          }),
    ]
  })
}
