import { useEffect, useState } from 'react'

import type { FieldOf } from '#forms/definition.ts'
import { interfaceTexts } from '#i18n/interface.ts'
import { formatInteger } from '#i18n/numbers.ts'
import { classNames } from '#ui/class-names.ts'
import { countSentence } from '#ui/components/CharacterCount.tsx'
import { Field } from '#ui/components/Field.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { controlAttributes, controlClasses } from '#ui/components/field-wiring.ts'
import { AfterField } from '#ui/form/AfterField.tsx'
import { describedAlso, useQuestion, warningId, type QuestionProps } from '#ui/form/question.ts'
import { useForm, useSelected, useText } from '#ui/form/use-form.ts'

/** What is left is said to those who listen when typing pauses, in the box being filled alone. */
function Count({ id, path, max }: { id: string; path: string; max: number }) {
  const text = useText(path)
  const isFocused = useSelected(({ focused }) => focused === path)
  const { sentence, over } = countSentence(text, max)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const pause = setTimeout(() => setSaid(isFocused ? sentence : ''), 1000)
    return () => clearTimeout(pause)
  }, [sentence, isFocused])
  return (
    <div className={classNames('ga-count', over && 'ga-count--over')}>
      <span id={id}>
        <Hidden>{interfaceTexts.charactersAtMost(formatInteger(max))}</Hidden>
      </span>
      <span aria-hidden>{sentence}</span>
      <span className="fr-sr-only" aria-live="polite">
        {said}
      </span>
    </div>
  )
}

/** A text of several lines, with what is left of its length. */
export function LongText({ path, field }: QuestionProps<FieldOf<'longText'>>) {
  const { session } = useForm()
  const { props, warning, readOnly } = useQuestion({ path, field })
  const text = useText(path)
  const attributes = controlAttributes(props)
  const { maxLength, rows = 5 } = field
  const countId = `${props.id}-compte`
  return (
    <Field
      field={props}
      after={
        <AfterField path={path} field={field} warning={warning}>
          {maxLength === undefined ? null : <Count id={countId} path={path} max={maxLength} />}
        </AfterField>
      }
    >
      <textarea
        {...attributes}
        aria-describedby={describedAlso(
          attributes['aria-describedby'],
          warning && warningId(props.id),
          maxLength !== undefined && countId,
        )}
        rows={rows}
        autoComplete="off"
        readOnly={readOnly}
        value={text}
        onChange={({ target }) => session.type(path, target.value)}
        onFocus={() => session.focus(path)}
        onBlur={() => session.leave(path)}
        className={controlClasses('fr-input', props, 'full')}
      />
    </Field>
  )
}
