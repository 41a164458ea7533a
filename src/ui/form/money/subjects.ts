import type { PageView } from '#forms/view/page-view.ts'

/** The subjects that the margin of a page speaks of: none where there is no money on it. */
export const subjectsOf = ({ sections }: PageView): readonly string[] => {
  const fields = sections.flatMap((section) => section.fields)
  const subjects = fields.flatMap((field) => {
    if (field.kind === 'posts') return ['project', 'budget/project']
    if (field.kind !== 'budget') return []
    return field.scope === 'project' ? ['budget/project', 'project'] : ['budget/structure']
  })
  return [...new Set(subjects)]
}
