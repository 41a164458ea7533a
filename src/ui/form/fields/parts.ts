import type { Input } from '#forms/kinds/kind.ts'
import type { FieldProps } from '#ui/components/field-wiring.ts'
import { fieldId } from '#ui/form/field-id.ts'
import { useForm, useInput, useMessages } from '#ui/form/use-form.ts'

/** The boxes of an answer that has several. */
export const boxesIn = (input: Input): Readonly<Record<string, string>> =>
  typeof input === 'string' || Array.isArray(input) ? {} : input

export type PartWords = { label: string; help?: string; required?: boolean }

/** One box of an address or of bank details: its words, what it holds and how it is filled. */
export const usePart = (path: string, part: string, words: PartWords) => {
  const { session } = useForm()
  const boxes = boxesIn(useInput(path))
  const { error } = useMessages({ path: `${path}/${part}`, group: path })
  const props: FieldProps = {
    id: fieldId(`${path}/${part}`),
    name: `${path}#${part}`,
    required: true,
    ...words,
    ...(error ? { error } : {}),
  }
  const fill = (value: string, more: Readonly<Record<string, string>> = {}) =>
    session.type(path, { ...boxes, ...more, [part]: value })
  return { props, value: boxes[part] ?? '', fill }
}
