import type { FieldOf } from '#forms/definition.ts'

/** More columns than that leave no room for what is typed in them. */
const mostColumns = 6

/** Whether the columns of a table are few and short enough to stand side by side on a wide screen. */
export const fitsGrid = ({ columns }: Pick<FieldOf<'table'>, 'columns'>): boolean =>
  columns.length <= mostColumns &&
  columns.every(({ kind }) => kind !== 'longText' && kind !== 'choices')
