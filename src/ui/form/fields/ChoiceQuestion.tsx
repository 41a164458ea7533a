import type { FieldOf } from '#forms/definition.ts'
import type { QuestionProps } from '#ui/form/question.ts'
import { OneOf } from './OneOf.tsx'
import { SelectQuestion } from './SelectQuestion.tsx'

/** Beyond, a list is quicker to read than the buttons. */
const mostButtons = 6

/** One answer among those the edition offers. */
export function ChoiceQuestion({ path, field }: QuestionProps<FieldOf<'choice'>>) {
  if (field.options.length > mostButtons) return <SelectQuestion path={path} field={field} />
  return <OneOf path={path} field={field} options={field.options} />
}
