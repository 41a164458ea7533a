import { faceWords } from '#i18n/form-faces.ts'
import type { CompiledColumn, CompiledField, CompiledForm } from '../compile/form.ts'
import type { FieldKey } from '../definition.ts'
import type { Cell, Column } from '../kinds/kind.ts'
import { hasValueKind, kindOf, type ValueField, type ValueOf } from '../kinds/registry.ts'
import { computedCell, computedColumn } from './computed.ts'
import {
  budgetLineCells,
  budgetLineColumns,
  budgetTotalCells,
  budgetTotalColumns,
  filedLines,
} from './export-budget.ts'
import type { FiledAnswers, FiledRow } from './filed.ts'
import { columnTotal, filedRows } from './filed-rows.ts'

/** One sheet per table or budget, beside the sheet of the dossiers: one line per row. */
type ExportTable = { key: FieldKey; label: string; columns: readonly Column[] }
export type ExportColumns = { dossier: readonly Column[]; tables: readonly ExportTable[] }
export type ExportCells = {
  dossier: readonly Cell[]
  tables: readonly { key: FieldKey; rows: readonly (readonly Cell[])[] }[]
}

/** Columns of an export of dossiers of one revision: the same whatever was answered. */
export function exportColumns(form: CompiledForm): ExportColumns {
  const fields = [...form.fields.values()]
  return {
    dossier: fields.flatMap(dossierColumns),
    tables: fields.flatMap((compiled) => {
      const columns = tableColumns(compiled)
      return columns ? [{ key: compiled.key, label: compiled.field.label, columns }] : []
    }),
  }
}

/**
 * The cells of one dossier, in the order of the columns; null where nothing is answered.
 * @param documents number of documents by key of the field that asks for them
 */
export function exportCells(
  form: CompiledForm,
  filed: FiledAnswers,
  documents: Readonly<Record<FieldKey, number>> = {},
): ExportCells {
  const fields = [...form.fields.values()]
  return {
    dossier: fields.flatMap((compiled) => dossierCells(compiled, filed, documents)),
    tables: fields.flatMap((compiled) => {
      const rows = tableCells(compiled, filedRows(filed[compiled.key]))
      return rows ? [{ key: compiled.key, rows }] : []
    }),
  }
}

function dossierColumns({ key, field, columns }: CompiledField): readonly Column[] {
  if (hasValueKind(field)) return kindOf(field).columns(field)
  const { label } = field
  switch (field.kind) {
    case 'computed':
      return [computedColumn(field)]
    case 'files':
      return [{ key, label: faceWords.documentsCount(label), type: 'number' }]
    case 'budget':
      return budgetTotalColumns(field)
    case 'table':
    case 'posts':
      return [
        { key: `${key}.count`, label: faceWords.rowsCount(label), type: 'number' },
        ...totalled(columns).flatMap(({ column }) =>
          kindOf(column)
            .columns(column)
            .map((own) => ({
              ...own,
              key: `${key}.${own.key}`,
              label: faceWords.columnTotal(label, own.label),
            })),
        ),
      ]
    default:
      return []
  }
}

function dossierCells(
  { key, field, columns }: CompiledField,
  filed: FiledAnswers,
  documents: Readonly<Record<FieldKey, number>>,
): readonly Cell[] {
  const answer = filed[key]
  if (hasValueKind(field)) return valueCells(field, answer)
  switch (field.kind) {
    case 'computed':
      return [
        computedCell(
          field,
          typeof answer === 'number' || typeof answer === 'string' ? answer : undefined,
        ),
      ]
    case 'files':
      return [documents[key] ?? null]
    case 'budget':
      return budgetTotalCells(field, filedRows(answer))
    case 'table':
    case 'posts':
      return tableTotalCells(columns, filedRows(answer))
    default:
      return []
  }
}

function valueCells<Field extends ValueField>(field: Field, answer: unknown): readonly Cell[] {
  return kindOf(field).cells(answer as ValueOf<Field> | undefined, field)
}

const totalled = (columns: readonly CompiledColumn[]): readonly CompiledColumn[] =>
  columns.filter(({ column }) => column.total)

function tableTotalCells(
  columns: readonly CompiledColumn[],
  rows: readonly FiledRow[],
): readonly Cell[] {
  if (rows.length === 0) return [null, ...totalled(columns).map(() => null)]
  const totals = totalled(columns).flatMap(({ key, column }) =>
    valueCells(column, columnTotal(rows, key)),
  )
  return [rows.length, ...totals]
}

const position: Column = { key: 'row', label: faceWords.row, type: 'number' }

function tableColumns({ field, columns }: CompiledField): readonly Column[] | undefined {
  if (field.kind === 'budget') return budgetLineColumns
  if (columns.length === 0) return undefined
  return [position, ...columns.flatMap(({ column }) => kindOf(column).columns(column))]
}

function tableCells(
  { field, columns }: CompiledField,
  rows: readonly FiledRow[],
): readonly (readonly Cell[])[] | undefined {
  if (field.kind === 'budget') return filedLines(field, rows).map(budgetLineCells)
  if (columns.length === 0) return undefined
  return rows.map(({ cells }, index) => [
    index + 1,
    ...columns.flatMap(({ key, column }) => valueCells(column, cells[key])),
  ])
}
