import type { FieldOf } from '#forms/definition.ts'
import { formPageTexts } from '#i18n/form-page.ts'
import { fieldId } from '#ui/form/field-id.ts'
import { useSelected } from '#ui/form/use-form.ts'

/** What the server works out of the answers; it follows them as they are saved. */
export function ComputedValue({ field }: { field: FieldOf<'computed'> }) {
  const shown = useSelected(({ derived }) => derived.computed[field.key])
  const id = fieldId(field.key)
  return (
    <p className="ga-computed">
      <span className="ga-computed__label" id={`${id}-libelle`}>
        {field.label}
      </span>
      <output className="ga-computed__value ga-figures" id={id} aria-labelledby={`${id}-libelle`}>
        {shown ?? formPageTexts.notComputed}
      </output>
    </p>
  )
}
