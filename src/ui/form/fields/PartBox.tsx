import { Field } from '#ui/components/Field.tsx'
import {
  controlAttributes,
  controlClasses,
  type ControlWidth,
} from '#ui/components/field-wiring.ts'
import { useForm } from '#ui/form/use-form.ts'
import { usePart, type PartWords } from './parts.ts'

type PartBoxProps = PartWords & {
  path: string
  part: string
  width: ControlWidth
  inputMode?: 'text' | 'numeric'
  /** Several lines of text. */
  lines?: number
}

/** One box of an answer that has several. */
export function PartBox({ path, part, width, inputMode = 'text', lines, ...words }: PartBoxProps) {
  const { readOnly } = useForm()
  const { props, value, fill } = usePart(path, part, words)
  const shared = {
    ...controlAttributes(props),
    value,
    readOnly,
    autoComplete: 'off',
    spellCheck: false,
    className: controlClasses('fr-input', props, width),
  }
  return (
    <Field field={props}>
      {lines === undefined ? (
        <input
          type="text"
          inputMode={inputMode}
          {...shared}
          onChange={({ target }) => fill(target.value)}
        />
      ) : (
        <textarea rows={lines} {...shared} onChange={({ target }) => fill(target.value)} />
      )}
    </Field>
  )
}
