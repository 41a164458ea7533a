import { formatCents, formatEtp, formatInteger, formatRate } from '#i18n/numbers.ts'
import type { FieldOf } from '../definition.ts'
import type { ComputedValue } from '../evaluate/types.ts'
import type { Cell, Column } from '../kinds/kind.ts'

type Computed = FieldOf<'computed'>

const formats: Readonly<Record<Exclude<Computed['as'], 'text'>, (value: number) => string>> = {
  amount: formatCents,
  etp: formatEtp,
  integer: formatInteger,
  percentage: formatRate,
}

const scales: Readonly<Record<Exclude<Computed['as'], 'text'>, number>> = {
  amount: 100,
  etp: 100,
  integer: 1,
  percentage: 100,
}

/** A computed value in French. */
export function formatComputed({ as }: Computed, value: ComputedValue): string {
  return as === 'text' || typeof value === 'string' ? String(value) : formats[as](value)
}

export function computedColumn({ key, label, as }: Computed): Column {
  return { key, label, type: as === 'text' ? 'text' : 'number' }
}

/** As a spreadsheet takes it: euros, ETP and percents, not their hundredths. */
export function computedCell({ as }: Computed, value: ComputedValue | undefined): Cell {
  if (value === undefined) return null
  return as === 'text' || typeof value === 'string' ? value : value / scales[as]
}
