import type { ScalarField } from '#forms/definition.ts'
import type { QuestionProps } from '#ui/form/question.ts'
import { ChoiceQuestion } from './ChoiceQuestion.tsx'
import { ChoicesQuestion } from './ChoicesQuestion.tsx'
import { LongText } from './LongText.tsx'
import { TextBox } from './TextBox.tsx'
import { YesNoQuestion } from './YesNoQuestion.tsx'

/** A question whose answer is one value: a field, or a column in a card. */
export function ScalarQuestion({ path, field }: QuestionProps<ScalarField>) {
  switch (field.kind) {
    case 'longText':
      return <LongText path={path} field={field} />
    case 'yesNo':
      return <YesNoQuestion path={path} field={field} />
    case 'choice':
      return <ChoiceQuestion path={path} field={field} />
    case 'choices':
      return <ChoicesQuestion path={path} field={field} />
    default:
      return <TextBox path={path} field={field} />
  }
}
