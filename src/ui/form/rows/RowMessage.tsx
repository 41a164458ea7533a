import { FieldMessage } from '#ui/components/FieldParts.tsx'
import { fieldId } from '#ui/form/field-id.ts'
import { useMessages } from '#ui/form/use-form.ts'

/** What is said of a whole row: that it is empty, that it could not be added. */
export function RowMessage({ path }: { path: string }) {
  const { error } = useMessages({ path, group: path })
  return <FieldMessage id={fieldId(path)} error={error} />
}
