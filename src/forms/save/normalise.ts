import { type Explanation, explainRefusal } from '#i18n/fields.ts'
import { type SaveRefusal, saveRefusal } from '#i18n/form-saves.ts'
import type { Answer, AnswerPath, CellValue } from '../answers.ts'
import type { CompiledForm } from '../compile/form.ts'
import type { ScalarField } from '../definition.ts'
import type { RefusalCode } from '../kinds/refusal.ts'
import { kindOf, type ValueField } from '../kinds/registry.ts'
import { isTyped } from '../stored.ts'
import { longestTyped, rawOf, typedOf } from '../typed.ts'
import { type Addressed, resolvePath } from './paths.ts'

/** What a row is set to; a row deleted keeps its cells beneath its tombstone. */
export type RowState = { order: number; cells?: Record<string, CellValue> } | { deleted: true }

/** What is stored at a path: nothing is `null`. */
export type Stored = Answer | RowState | null

export type ValueRefusal = Explanation & { code: RefusalCode; part?: string }

export type Normalised =
  /** `refusal` goes with a value kept as it was typed. */
  { ok: true; value: Stored; refusal?: ValueRefusal } | ({ ok: false } & SaveRefusal)

/**
 * What is to be stored for what was received: the canonical value, or what was typed with why it was
 * not understood, or a refusal to store anything.
 */
export function normalise(form: CompiledForm, path: AnswerPath, raw: unknown): Normalised {
  const resolved = resolvePath(form, path)
  return resolved.ok ? normaliseAt(resolved, raw) : resolved
}

export function normaliseAt(addressed: Addressed, raw: unknown): Normalised {
  switch (addressed.kind) {
    case 'value':
      return normaliseValue(addressed.field, raw)
    case 'cell':
      return normaliseValue(addressed.column, raw)
    case 'row':
      return normaliseRow(addressed.columns, raw)
  }
}

function normaliseValue(field: ValueField, raw: unknown): Normalised {
  const parsed = kindOf(field).parse(rawOf(field, raw), field)
  if (parsed.ok) return { ok: true, value: parsed.value ?? null }
  const { code, part } = parsed
  const typed = typedOf(raw)
  if (typed.typed.length > longestTyped) return { ok: false, ...saveRefusal('typed.tooLong') }
  const refusal = { code, ...explainRefusal(parsed), ...(part !== undefined && { part }) }
  return { ok: true, value: typed, refusal }
}

function normaliseRow(columns: readonly ScalarField[], raw: unknown): Normalised {
  if (raw === null || raw === undefined) return { ok: true, value: { deleted: true } }
  const unreadable: Normalised = { ok: false, ...saveRefusal('row.unreadable') }
  if (typeof raw !== 'object' || isTyped(raw)) return unreadable
  const { order, cells, ...more }: Record<string, unknown> = { ...raw }
  const known =
    typeof order === 'number' && Number.isFinite(order) && Object.keys(more).length === 0
  if (!known) return unreadable
  if (cells === undefined) return { ok: true, value: { order } }
  const read = normaliseCells(columns, cells)
  return read ? { ok: true, value: { order, cells: read } } : unreadable
}

/** Cells given with a new row: those that are not understood are kept as typed, like any other. */
function normaliseCells(
  columns: readonly ScalarField[],
  raw: unknown,
): Record<string, CellValue> | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  const cells: Record<string, CellValue> = {}
  for (const [key, value] of Object.entries(raw)) {
    const column = columns.find((own) => own.key === key)
    const read = column && normaliseValue(column, value)
    if (!read?.ok) return undefined
    // A column holds one value: what its kind gives is never rows nor boxes.
    if (read.value !== null) cells[key] = read.value as CellValue
  }
  return cells
}
