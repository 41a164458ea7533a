import type { CompiledColumn, CompiledField, Step } from '../compile/form.ts'
import { rowVariable } from '../expressions/context.ts'
import { lowerScalar } from '../expressions/lower.ts'
import { isShown, lowerField, type State, type TableRow, valueOf } from './state.ts'

/** Names under which the visibility of containers is kept; a path of answers has no space. */
export const pageName = (page: string): string => `page ${page}`
const sectionName = (page: string, section: string): string => `section ${page} ${section}`

/** Evaluates one step: whether it is visible, what it computes, what the next ones read of it. */
export function takeStep(state: State, step: Step): void {
  switch (step.kind) {
    case 'page':
      show(state, pageName(step.page.key), isShown(state, step.page.visibleIf, step.page.key))
      return
    case 'section': {
      const { key, page, visibleIf } = step.section
      const within = state.visible.has(pageName(page))
      show(state, sectionName(page, key), within && isShown(state, visibleIf, key))
      return
    }
    case 'field':
      takeField(state, step.field)
      return
    case 'column':
      takeColumn(state, step.field, step.column)
  }
}

function show(state: State, name: string, shown: boolean): void {
  if (shown) state.visible.add(name)
}

function takeField(state: State, field: CompiledField): void {
  const { key, page, section, visibleIf, computed } = field
  const within = state.visible.has(sectionName(page, section))
  const shown = within && isShown(state, visibleIf, key)
  show(state, key, shown)
  if (computed && shown) {
    const value = valueOf(state, computed, key)
    if (value !== undefined && typeof value !== 'boolean') state.computed[key] = value
  }
  lowerField(state, field, shown)
  for (const row of state.rows.get(key) ?? []) show(state, `${key}/${row.id}`, true)
}

/** A hidden cell is read as nothing by all that comes after. */
function takeColumn(
  state: State,
  { key }: CompiledField,
  { key: column, visibleIf }: CompiledColumn,
): void {
  for (const row of state.rows.get(key) ?? []) {
    const path = `${key}/${row.id}/${column}`
    const shown = isShown(state, visibleIf, path, visibleIf ? rowValues(state, row) : state.values)
    show(state, path, shown)
    if (!shown) row.values[column] = hiddenCell(state, key, column)
  }
}

function hiddenCell(state: State, table: string, column: string): unknown {
  const variable = state.form.environment.variables.get(table)
  const cell = variable?.kind === 'rows' ? variable.columns[column] : undefined
  return cell && lowerScalar(cell, undefined)
}

/** The variables seen from a row: those of the form, and `ligne`. */
export function rowValues(state: State, row: TableRow): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(state.values)
  values[rowVariable] = row.values
  return values
}
