import type { FieldOf } from '#forms/definition.ts'
import { CardsTable } from './CardsTable.tsx'
import { fitsGrid } from './fits-grid.ts'
import { GridTable } from './GridTable.tsx'

/** A table: lines where its columns are few and short, cards otherwise. */
export default function TableQuestion({ field }: { field: FieldOf<'table'> }) {
  return fitsGrid(field) ? <GridTable field={field} /> : <CardsTable field={field} />
}
