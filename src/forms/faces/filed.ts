import type { Address, AnswerPath, Answers, Bank, Scalar } from '../answers.ts'
import { type Budget, fixedLines, isFixedId, namedColumns } from '../budget/lines.ts'
import type { CompiledField, CompiledForm } from '../compile/form.ts'
import type { FieldKey, ScalarField } from '../definition.ts'
import { checkValue } from '../evaluate/check-value.ts'
import type { Evaluation } from '../evaluate/types.ts'
import { hasValueKind, type ValueField, type ValueOf } from '../kinds/registry.ts'
import { isUnanswered, type LiveRow, liveRows } from '../stored.ts'

/** A row as it is filed: in its place in the list, without tombstone. */
export type FiledRow = { id: string; cells: Record<string, Scalar> }
export type FiledAnswer = Scalar | Bank | Address | readonly FiledRow[]
/** What a filed dossier says, computed values included; documents stand in their own collection. */
export type FiledAnswers = Record<FieldKey, FiledAnswer>

export type Filed = {
  answers: FiledAnswers
  /** Paths of what is visible but cannot be filed as it stands; `answers` leaves it out. */
  refused: readonly AnswerPath[]
}

type Gathering = { evaluation: Evaluation; refused: AnswerPath[] }

/**
 * The answers as they are filed: hidden ones left out, deleted and empty rows too, rows in their order.
 * What is still as typed, or not canonical, is refused by its path.
 */
export function filedAnswers(form: CompiledForm, evaluation: Evaluation, answers: Answers): Filed {
  const gathering: Gathering = { evaluation, refused: [] }
  const filed: FiledAnswers = {}
  for (const compiled of form.fields.values()) {
    if (!evaluation.visible(compiled.key)) continue
    const answer = filedAnswer(gathering, compiled, answers)
    if (answer !== undefined) filed[compiled.key] = answer
  }
  return { answers: filed, refused: gathering.refused }
}

function filedAnswer(
  gathering: Gathering,
  compiled: CompiledField,
  answers: Answers,
): FiledAnswer | undefined {
  const { key, field } = compiled
  if (hasValueKind(field)) return filedValue(gathering, key, field, answers[key])
  switch (field.kind) {
    case 'computed':
      return gathering.evaluation.computed[key]
    case 'table':
    case 'posts':
      return nonEmpty(liveRows(answers[key]).flatMap((row) => tableRow(gathering, compiled, row)))
    case 'budget':
      return nonEmpty(budgetRows(gathering, field, liveRows(answers[key])))
    default:
      return undefined
  }
}

function filedValue<Field extends ValueField>(
  { refused }: Gathering,
  path: AnswerPath,
  field: Field,
  stored: unknown,
): ValueOf<Field> | undefined {
  if (isUnanswered(stored)) return undefined
  // What has no problem is the canonical value that the kind of the field makes.
  if (!checkValue(field, stored, false)) return stored as ValueOf<Field>
  refused.push(path)
  return undefined
}

function tableRow(gathering: Gathering, { key, columns }: CompiledField, row: LiveRow): FiledRow[] {
  const path = `${key}/${row.id}`
  const visible = columns.filter((column) => gathering.evaluation.visible(`${path}/${column.key}`))
  return filedRow(
    gathering,
    path,
    row,
    visible.map(({ column }) => column),
  )
}

/** Fixed lines in the order of the budget, then named ones in theirs. */
function budgetRows(gathering: Gathering, budget: Budget, rows: readonly LiveRow[]): FiledRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const fixed = fixedLines(budget).flatMap(({ id, column }) => {
    const row = byId.get(id)
    return row ? filedRow(gathering, `${budget.key}/${id}`, row, [column]) : []
  })
  const columns = namedColumns(budget)
  const named = rows.filter(({ id }) => !isFixedId(id))
  return [
    ...fixed,
    ...named.flatMap((row) => filedRow(gathering, `${budget.key}/${row.id}`, row, columns)),
  ]
}

function filedRow(
  gathering: Gathering,
  path: AnswerPath,
  { id, cells }: LiveRow,
  columns: readonly ScalarField[],
): FiledRow[] {
  const filed: Record<string, Scalar> = {}
  for (const column of columns) {
    const cell = filedValue(gathering, `${path}/${column.key}`, column, cells[column.key])
    if (cell !== undefined) filed[column.key] = cell
  }
  return Object.keys(filed).length > 0 ? [{ id, cells: filed }] : []
}

const nonEmpty = (rows: readonly FiledRow[]): readonly FiledRow[] | undefined =>
  rows.length > 0 ? rows : undefined
