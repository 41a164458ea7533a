import type { FieldOf, Option } from '#forms/definition.ts'
import { formPageTexts } from '#i18n/form-page.ts'
import { Field } from '#ui/components/Field.tsx'
import { controlAttributes, controlClasses } from '#ui/components/field-wiring.ts'
import { AfterField } from '#ui/form/AfterField.tsx'
import {
  describedAlso,
  useQuestion,
  warningId,
  type Question,
  type QuestionProps,
} from '#ui/form/question.ts'
import { useForm, useText } from '#ui/form/use-form.ts'

type SelectControlProps = { path: string; options: readonly Option[]; question: Question }

/** A list to choose one answer in; its first line is no answer. */
export function SelectControl({ path, options, question }: SelectControlProps) {
  const { session } = useForm()
  const { props, warning, readOnly } = question
  const value = useText(path)
  const attributes = controlAttributes(props)
  return (
    <select
      {...attributes}
      disabled={readOnly}
      autoComplete="off"
      aria-describedby={describedAlso(
        attributes['aria-describedby'],
        warning && warningId(props.id),
      )}
      value={value}
      onChange={({ target }) => session.type(path, target.value, true)}
      onFocus={() => session.focus(path)}
      onBlur={() => session.leave(path)}
      className={controlClasses('fr-select', props, 'full')}
    >
      <option value="">{formPageTexts.choose}</option>
      {options.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** One answer in a long list. */
export function SelectQuestion({ path, field }: QuestionProps<FieldOf<'choice'>>) {
  const question = useQuestion({ path, field })
  return (
    <Field
      field={question.props}
      kind="select"
      after={<AfterField path={path} field={field} warning={question.warning} />}
    >
      <SelectControl path={path} options={field.options} question={question} />
    </Field>
  )
}
