/**
 * One page of a form as the browser receives it: questions, what is in the boxes, what is stored. Plain
 * data; conditions stay on the server.
 */
import type { Answers } from '../answers.ts'
import { namedColumns, isFixedId, fixedLines, amountColumn } from '../budget/lines.ts'
import type { CompiledField, CompiledForm, CompiledPage } from '../compile/form.ts'
import type { Field, Option, ScalarField } from '../definition.ts'
import type { Evaluation } from '../evaluate/types.ts'
import type { Input } from '../kinds/kind.ts'
import { hasValueKind, kindOf } from '../kinds/registry.ts'
import { liveRows, storedRows } from '../stored.ts'
import { inputOf } from '../typed.ts'

export type SectionView = { key: string; title: string; help?: string; fields: readonly Field[] }

export type PageView = {
  key: string
  title: string
  introduction?: string
  sections: readonly SectionView[]
  /** What stands in the boxes, by path: `field`, `table/row/column`. */
  inputs: Readonly<Record<string, Input>>
  /** What is stored, by path: the `base` of the next change. Rows as `table/row` → `{ order }`. */
  stored: Readonly<Record<string, unknown>>
  /** Rows of tables and named lines of budgets, in their order. */
  rows: Readonly<Record<string, readonly string[]>>
  /** Columns of the named lines of a budget, by field. */
  namedColumns: Readonly<Record<string, readonly ScalarField[]>>
  /** Paths that must be answered. */
  required: readonly string[]
  /** Choices of territories, by level. */
  territories: Readonly<Record<string, readonly Option[]>>
  /** Columns under a condition, `table/column`: not shown in a new row before the server has said. */
  conditionalColumns?: readonly string[]
}

type Box = { path: string; input: Input; stored: unknown }

const withoutConditions = (field: Field): Field => {
  const { visibleIf: _visible, requiredIf: _required, ...shown } = field
  if ('columns' in shown)
    return {
      ...shown,
      columns: shown.columns.map(({ visibleIf: _shown, requiredIf: _asked, ...column }) => column),
    } as Field
  return shown as Field
}

const columnsOf = ({ field, columns }: CompiledField): readonly ScalarField[] =>
  field.kind === 'budget' ? namedColumns(field) : columns.map(({ column }) => column)

const cellBoxes = (
  key: string,
  row: string,
  columns: readonly ScalarField[],
  cells: Readonly<Record<string, unknown>>,
): Box[] =>
  columns.map((column) => ({
    path: `${key}/${row}/${column.key}`,
    input: inputOf(column, cells[column.key]),
    stored: cells[column.key] ?? null,
  }))

const rowBoxes = (compiled: CompiledField, answers: Answers): Box[] =>
  liveRows(answers[compiled.key])
    .filter(({ id }) => !isFixedId(id))
    .flatMap(({ id, order, cells }) => [
      { path: `${compiled.key}/${id}`, input: '', stored: { order } },
      ...cellBoxes(compiled.key, id, columnsOf(compiled), cells),
    ])

const fixedBoxes = ({ key, field }: CompiledField, answers: Answers): Box[] => {
  if (field.kind !== 'budget') return []
  const rows = storedRows(answers[key])
  return fixedLines(field).flatMap(({ id }) =>
    cellBoxes(key, id, [amountColumn], rows[id]?.cells ?? {}),
  )
}

const boxesOf = (compiled: CompiledField, answers: Answers): Box[] => {
  const { key, field } = compiled
  if (hasValueKind(field))
    return [{ path: key, input: inputOf(field, answers[key]), stored: answers[key] ?? null }]
  return [...fixedBoxes(compiled, answers), ...rowBoxes(compiled, answers)]
}

const isTable = ({ field }: CompiledField): boolean =>
  field.kind === 'table' || field.kind === 'posts' || field.kind === 'budget'

const rowsOf = (fields: readonly CompiledField[], answers: Answers): Record<string, string[]> =>
  Object.fromEntries(
    fields.filter(isTable).map(({ key }) => [
      key,
      liveRows(answers[key])
        .map(({ id }) => id)
        .filter((id) => !isFixedId(id)),
    ]),
  )

/** Communes are too many to travel with a page: those chosen alone do, with their names. */
const chosenCommunes = (fields: readonly CompiledField[], answers: Answers): Option[] =>
  fields.flatMap(({ key, field }) => {
    const codes = answers[key]
    if (field.kind !== 'territories' || field.level !== 'commune' || !Array.isArray(codes))
      return []
    return codes.map((code) => ({ key: code, label: kindOf(field).format([code], field) }))
  })

/** The page of this key, ready to be shown; `territories` gives the choices of each level. */
export const pageView = (
  form: CompiledForm,
  page: CompiledPage,
  evaluation: Evaluation,
  answers: Answers,
  territories: PageView['territories'],
): PageView => {
  const fields = page.sections.flatMap((section) => section.fields)
  const boxes = fields.flatMap((field) => boxesOf(field, answers))
  return {
    key: page.key,
    title: page.title,
    ...(page.introduction ? { introduction: page.introduction } : {}),
    sections: page.sections.map(({ key, title, help, fields: own }) => ({
      key,
      title,
      ...(help ? { help } : {}),
      fields: own.map(({ field }) => withoutConditions(field)),
    })),
    inputs: Object.fromEntries(boxes.map(({ path, input }) => [path, input])),
    stored: Object.fromEntries(boxes.map(({ path, stored }) => [path, stored])),
    rows: rowsOf(fields, answers),
    namedColumns: Object.fromEntries(
      fields.flatMap(({ key, field }) =>
        field.kind === 'budget' ? [[key, namedColumns(field)]] : [],
      ),
    ),
    required: [...fields.map(({ key }) => key), ...boxes.map(({ path }) => path)].filter((path) =>
      evaluation.required(path),
    ),
    territories: { commune: chosenCommunes(fields, answers), ...territories },
    conditionalColumns: fields.flatMap(({ key, columns }) =>
      columns.flatMap(({ column }) => (column.visibleIf ? [`${key}/${column.key}`] : [])),
    ),
  }
}
