import { type SaveRefusal, saveRefusal } from '#i18n/form-saves.ts'
import type { Answers, CellValue, Row } from '../answers.ts'
import { isFixedId } from '../budget/lines.ts'
import type { CompiledForm } from '../compile/form.ts'
import { sameValue } from '../same-value.ts'
import { rowAt, storedRows } from '../stored.ts'
import { applyOperation } from './apply.ts'
import { decideSave } from './decide.ts'
import { normaliseAt, type RowState, type Stored, type ValueRefusal } from './normalise.ts'
import type { Operation } from './operation.ts'
import { type Addressed, resolvePath } from './paths.ts'

/** A row as the one who deletes it must have seen it: nobody deletes what they have not read. */
type WholeRow = { order: number; cells: Record<string, CellValue> }
export type Current = Stored | WholeRow

export type SaveOutcome =
  | { kind: 'written'; answers: Answers; value: Stored; refusal?: ValueRefusal }
  /** Nothing to write: this value is already stored. */
  | { kind: 'already'; value: Stored; refusal?: ValueRefusal }
  /** Somebody else changed it: `current` is what is stored, `{deleted: true}` when the row is gone. */
  | { kind: 'conflict'; current: Current }
  | ({ kind: 'refused' } & SaveRefusal)

/** Tombstones that one table may hold: beyond, no row is added. */
const mostTombstones = 2000

/**
 * What one operation makes of the answers stored. Pure: the caller reads the answers and writes them
 * back (or the one path) in one transaction.
 */
export function saveOperation(
  form: CompiledForm,
  answers: Answers,
  operation: Operation,
): SaveOutcome {
  const { path, base, value: raw } = operation
  const addressed = resolvePath(form, path)
  if (!addressed.ok) return refused(addressed)
  const normalised = normaliseAt(addressed, raw)
  if (!normalised.ok) return refused(normalised)
  const { value, refusal } = normalised
  const obstacle = rowObstacle(addressed, answers, value)
  if (obstacle) return obstacle
  const decision = decideSave(currentAt(addressed, answers, value), base, comparable(value))
  if (typeof decision === 'object') return { kind: 'conflict', current: decision.conflict }
  const kept = { value, ...(refusal && { refusal }) }
  if (decision === 'already') return { kind: 'already', ...kept }
  return { kind: 'written', answers: applyOperation(answers, path, value), ...kept }
}

function refused({ code, sentence, remedy }: SaveRefusal): SaveOutcome {
  return { kind: 'refused', code, sentence, remedy }
}

/** What keeps a row or a cell from being written, whatever its value was. */
function rowObstacle(
  addressed: Addressed,
  answers: Answers,
  value: Stored,
): SaveOutcome | undefined {
  if (addressed.kind === 'value') return undefined
  const rows = storedRows(answers[addressed.key])
  const row = rowAt(rows, addressed.rowId)
  if (addressed.kind === 'cell') {
    if (row?.deleted) return { kind: 'conflict', current: { deleted: true } }
    return row || addressed.fixed ? undefined : refused(saveRefusal('row.missing'))
  }
  const adds = (!row || row.deleted) && !sameValue(value, { deleted: true })
  return adds && isFull(rows, addressed.maxRows) ? refused(saveRefusal('rows.full')) : undefined
}

function isFull(rows: Readonly<Record<string, Row>>, maxRows: number): boolean {
  const added = Object.entries(rows).filter(([id]) => !isFixedId(id))
  const live = added.filter(([, row]) => !row.deleted).length
  return live >= maxRows || added.length - live >= mostTombstones
}

/** What is stored at a path, as an operation compares it with its base. */
function currentAt(addressed: Addressed, answers: Answers, value: Stored): Current {
  if (addressed.kind === 'value') return answers[addressed.key] ?? null
  const row = rowAt(storedRows(answers[addressed.key]), addressed.rowId)
  if (addressed.kind === 'cell') return row?.cells[addressed.column.key] ?? null
  if (!row) return null
  if (row.deleted) return { deleted: true }
  const { order, cells } = row
  return sameValue(value, { deleted: true }) ? { order, cells } : { order }
}

/** The cells given with a new row are no part of where it stands. */
function comparable(value: Stored): Stored {
  const isNewRow =
    typeof value === 'object' && value !== null && 'order' in value && 'cells' in value
  return isNewRow ? ({ order: value.order } as RowState) : value
}
