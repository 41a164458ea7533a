import type { Field } from '#forms/definition.ts'

/** The source that most questions of a section share: said once. None shares enough in a mixed section. */
export const commonSource = (fields: readonly Field[]): string | undefined => {
  const sources = fields.flatMap(({ source }) => (source ? [source] : []))
  const counts = Map.groupBy(sources, (source) => source)
  const [first] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
  if (!first) return undefined
  const [source, { length }] = first
  return length > 1 && length * 2 >= fields.length ? source : undefined
}

/** A question without the source that its section says. */
export const withoutSource = (field: Field, said: string | undefined): Field => {
  if (said === undefined || field.source !== said) return field
  const { source: _said, ...others } = field
  return others
}
