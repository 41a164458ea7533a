import { type SaveRefusal, saveRefusal } from '#i18n/form-saves.ts'
import type { AnswerPath } from '../answers.ts'
import { amountColumn, type Budget, fixedLines, isFixedId, namedColumns } from '../budget/lines.ts'
import type { CompiledField, CompiledForm } from '../compile/form.ts'
import type { FieldKey, ScalarField } from '../definition.ts'
import { rowIdPattern } from '../faces/row-id.ts'
import { hasValueKind, type ValueField } from '../kinds/registry.ts'

export type Addressed =
  | { kind: 'value'; key: FieldKey; field: ValueField }
  | {
      kind: 'row'
      key: FieldKey
      rowId: string
      columns: readonly ScalarField[]
      /** Most rows that are not deleted, fixed lines apart. */
      maxRows: number
    }
  | {
      kind: 'cell'
      key: FieldKey
      rowId: string
      column: ScalarField
      /** A fixed line of a budget is written without being added first. */
      fixed: boolean
    }

export type Resolution = ({ ok: true } & Addressed) | ({ ok: false } & SaveRefusal)

/** Which field, row or cell of the form a path names, or why it names nothing that can be written. */
export function resolvePath(form: CompiledForm, path: AnswerPath): Resolution {
  const [key = '', rowId, column, ...more] = path.split('/')
  const compiled = form.fields.get(key)
  if (!compiled || more.length > 0) return refused('path.unknown')
  if (hasValueKind(compiled.field)) {
    return rowId === undefined
      ? { ok: true, kind: 'value', key, field: compiled.field }
      : refused('path.unknown')
  }
  if (rowId === undefined) return refused('path.notAnswerable')
  if (!rowIdPattern.test(rowId)) return refused('path.unknown')
  return column === undefined ? resolveRow(compiled, rowId) : resolveCell(compiled, rowId, column)
}

function resolveRow({ key, field, columns }: CompiledField, rowId: string): Resolution {
  switch (field.kind) {
    case 'table':
    case 'posts': {
      const scalars = columns.map(({ column }) => column)
      return { ok: true, kind: 'row', key, rowId, columns: scalars, maxRows: field.maxRows }
    }
    case 'budget':
      return isFixedId(rowId)
        ? refused('row.fixed')
        : {
            ok: true,
            kind: 'row',
            key,
            rowId,
            columns: namedColumns(field),
            maxRows: field.maxNamedRows,
          }
    default:
      return refused('path.notAnswerable')
  }
}

function resolveCell(
  { key, field, columns }: CompiledField,
  rowId: string,
  name: string,
): Resolution {
  if (field.kind === 'budget') return resolveLine(field, rowId, name)
  const found = columns.find((column) => column.key === name)
  return found
    ? { ok: true, kind: 'cell', key, rowId, column: found.column, fixed: false }
    : refused('path.unknown')
}

function resolveLine(budget: Budget, rowId: string, name: string): Resolution {
  const { key } = budget
  if (!isFixedId(rowId)) {
    const column = namedColumns(budget).find((own) => own.key === name)
    return column
      ? { ok: true, kind: 'cell', key, rowId, column, fixed: false }
      : refused('path.unknown')
  }
  const known = name === amountColumn.key && fixedLines(budget).some(({ id }) => id === rowId)
  return known
    ? { ok: true, kind: 'cell', key, rowId, column: amountColumn, fixed: true }
    : refused('path.unknown')
}

const refused = (code: Parameters<typeof saveRefusal>[0]): Resolution => ({
  ok: false,
  ...saveRefusal(code),
})
