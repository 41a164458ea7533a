import { formPageTexts } from '#i18n/form-page.ts'
import type { FieldOf, Option } from '#forms/definition.ts'
import { Button } from '#ui/components/Button.tsx'
import { RadioGroup } from '#ui/components/RadioGroup.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { useQuestion, type QuestionProps } from '#ui/form/question.ts'
import { useForm, useText } from '#ui/form/use-form.ts'
import { Group } from './Group.tsx'

export type OneOfProps = QuestionProps<FieldOf<'choice' | 'yesNo'>> & {
  options: readonly Option[]
  inline?: boolean
}

/** One answer among a few, all in view. One that may be left out can be taken back. */
export function OneOf({ path, field, options, inline }: OneOfProps) {
  const { session } = useForm()
  const { props, warning, readOnly } = useQuestion({ path, field })
  const value = useText(path)
  const clears = !props.required && value !== '' && !readOnly
  return (
    <Group path={path}>
      <RadioGroup
        {...props}
        disabled={readOnly}
        inline={inline}
        options={options.map(({ key, ...words }) => ({ value: key, ...words }))}
        value={value}
        onChange={({ target }) => session.type(path, target.value, true)}
        after={
          <AfterField path={path} field={field} warning={warning}>
            {clears ? (
              <Button
                appearance="tertiary"
                size="small"
                onClick={() => {
                  session.type(path, '', true)
                  document.getElementById(props.id)?.focus()
                }}
              >
                {formPageTexts.clearChoice}
              </Button>
            ) : null}
          </AfterField>
        }
      />
    </Group>
  )
}
