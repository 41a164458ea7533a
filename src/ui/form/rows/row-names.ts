import { rowTexts } from '#i18n/form-rows.ts'
import type { FieldOf } from '#forms/definition.ts'
import { cellPath } from '#ui/form/state/rows.ts'
import { useSelected } from '#ui/form/use-form.ts'

export type RowsField = FieldOf<'table'> | FieldOf<'posts'>

/** « Poste 2 », or « Poste 2 : accueil » where a column is the title of its row. */
export const useRowName = (field: RowsField, row: string, position: number): string => {
  const numbered = rowTexts.numbered(field.rowLabel, position)
  const titled =
    field.kind === 'posts' ? field.columns.find(({ role }) => role === 'title') : undefined
  const title = useSelected(({ inputs }) =>
    titled ? inputs[cellPath(field.key, row, titled.key)] : undefined,
  )
  return typeof title === 'string' && title.trim() !== ''
    ? rowTexts.named(numbered, title.trim())
    : numbered
}
