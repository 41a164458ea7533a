import type { FieldOf } from '#forms/definition.ts'
import { interfaceTexts } from '#i18n/interface.ts'
import type { QuestionProps } from '#ui/form/question.ts'
import { OneOf } from './OneOf.tsx'

export const yesNoOptions = [
  { key: 'oui', label: interfaceTexts.yes },
  { key: 'non', label: interfaceTexts.no },
]

/** Yes or no, neither chosen beforehand. */
export function YesNoQuestion({ path, field }: QuestionProps<FieldOf<'yesNo'>>) {
  return <OneOf path={path} field={field} options={yesNoOptions} inline />
}
