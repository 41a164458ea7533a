import type { FieldOf } from '#forms/definition.ts'
import { CheckboxGroup } from '#ui/components/CheckboxGroup.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { useQuestion, type QuestionProps } from '#ui/form/question.ts'
import { useForm, useInput } from '#ui/form/use-form.ts'
import { Group } from './Group.tsx'
import { toggled, tickedIn } from './ticked.ts'

/** Several answers among those the edition offers. */
export function ChoicesQuestion({ path, field }: QuestionProps<FieldOf<'choices'>>) {
  const { session } = useForm()
  const { props, warning, readOnly } = useQuestion({ path, field })
  const ticked = tickedIn(useInput(path))
  return (
    <Group path={path}>
      <CheckboxGroup
        {...props}
        disabled={readOnly}
        options={field.options.map(({ key, ...words }) => ({ value: key, ...words }))}
        values={ticked}
        onChange={({ target }) => session.type(path, toggled(ticked, target.value), true)}
        after={<AfterField path={path} field={field} warning={warning} />}
      />
    </Group>
  )
}
