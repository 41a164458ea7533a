import { placeTexts } from '#i18n/form-places.ts'
import { Field } from '#ui/components/Field.tsx'
import { controlAttributes, controlClasses, type FieldProps } from '#ui/components/field-wiring.ts'

type NamedCommuneProps = {
  field: FieldProps
  value: string
  readOnly: boolean
  fill: (name: string) => void
}

/** Where the list cannot be had, the name is written; the server finds the commune by it. */
export function NamedCommune({ field, value, readOnly, fill }: NamedCommuneProps) {
  const asked = { ...field, help: placeTexts.noneForCode }
  return (
    <Field field={asked}>
      <input
        type="text"
        autoComplete="off"
        {...controlAttributes(asked)}
        readOnly={readOnly}
        className={controlClasses('fr-input', asked, 'medium')}
        value={value}
        onChange={({ target }) => fill(target.value)}
      />
    </Field>
  )
}
