import { formPageTexts } from '#i18n/form-page.ts'
import { Field } from '#ui/components/Field.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { useQuestion, type QuestionProps } from '#ui/form/question.ts'
import { BoxControl } from './BoxControl.tsx'
import type { BoxField } from './box-traits.ts'

const withDateHelp = (field: BoxField): BoxField =>
  field.kind === 'date'
    ? { ...field, help: [field.help, formPageTexts.dateHelp].filter(Boolean).join(' ') }
    : field

/**
 * A question answered in one line. A date too: one box in the order of the French, that can be typed,
 * pasted and left half-written, where a native date box would swallow what it does not understand.
 */
export function TextBox({ path, field }: QuestionProps<BoxField>) {
  const asked = withDateHelp(field)
  const question = useQuestion({ path, field: asked })
  return (
    <Field
      field={question.props}
      after={<AfterField path={path} field={asked} warning={question.warning} />}
    >
      <BoxControl path={path} field={asked} question={question} />
    </Field>
  )
}
