import type { Field } from '#forms/definition.ts'
import type { FieldProps } from '#ui/components/field-wiring.ts'
import { fieldId } from '#ui/form/field-id.ts'
import { useAsked, useForm, useMessages } from '#ui/form/use-form.ts'

/** What is asked at a path: the same words for a field and for a column of a table. */
export type Asked = Pick<Field, 'key' | 'label' | 'help' | 'source' | 'required' | 'kind'>

export type QuestionProps<Question extends Asked = Asked> = { path: string; field: Question }

export type Question = { props: FieldProps; warning?: string; readOnly: boolean }

export const warningId = (id: string): string => `${id}-a-verifier`

/** All that a question shows around its control; `group`: see `Place`. */
export const useQuestion = ({ path, field }: QuestionProps, group?: string): Question => {
  const { readOnly } = useForm()
  const { error, warning } = useMessages(group === undefined ? { path } : { path, group })
  const required = useAsked(path, field.required === true)
  const { label, help, source } = field
  return {
    props: {
      id: fieldId(path),
      name: path,
      label,
      required,
      ...(help ? { help } : {}),
      ...(source ? { source } : {}),
      ...(error ? { error } : {}),
    },
    ...(warning ? { warning } : {}),
    readOnly,
  }
}

/** The ids that describe a control beside those of its field, joined to them. */
export const describedAlso = (
  own: string | undefined,
  ...more: readonly (string | false | undefined)[]
): string | undefined => [own, ...more].filter(Boolean).join(' ') || undefined
