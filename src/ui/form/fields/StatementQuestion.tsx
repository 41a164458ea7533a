import type { FieldOf } from '#forms/definition.ts'
import { Statement } from '#ui/components/Statement.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { useQuestion, type QuestionProps } from '#ui/form/question.ts'
import { useForm, useText } from '#ui/form/use-form.ts'
import { Group } from './Group.tsx'

/** A text to accept: its title, what it says, one box. */
export function StatementQuestion({ path, field }: QuestionProps<FieldOf<'statement'>>) {
  const { session } = useForm()
  const { props, warning, readOnly } = useQuestion({ path, field })
  const { id, name, error, required } = props
  return (
    <Group path={path}>
      <Statement
        id={id}
        {...(name ? { name } : {})}
        {...(error ? { error } : {})}
        required={required}
        disabled={readOnly}
        label={field.text}
        checked={useText(path) !== ''}
        onChange={({ target }) => session.type(path, target.checked ? 'oui' : '', true)}
      >
        <p className="ga-statement__title">{field.label}</p>
        {field.help ? <p>{field.help}</p> : null}
      </Statement>
      <AfterField path={path} field={field} warning={warning} />
    </Group>
  )
}
