import type { Candidature } from '#filing/read-candidature.ts'

/** The calls that already financed the structure, in the words of the form (R018); a code that it does not know stays. */
export const formerCallNames = ({
  revision,
  structure,
}: Pick<Candidature, 'revision' | 'structure'>): string[] => {
  const column = revision.form.fields
    .get(revision.edition.projection.posts)
    ?.columns.find(({ column: { role } }) => role === 'formerCalls')?.column
  const options = column?.kind === 'choices' ? column.options : []
  return (structure.formerCalls ?? []).map(
    (call) => options.find(({ key }) => key === call)?.label ?? call,
  )
}
