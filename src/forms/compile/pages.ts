import type { Field, FieldKey } from '../definition.ts'
import { columnEnvironment, type ExpressionEnvironment } from '../expressions/environment.ts'
import type { ConditionCompiler, Place } from './conditions.ts'
import type { CompiledColumn, CompiledField, CompiledPage, CompiledSection } from './form.ts'
import type { OutlinePage, OutlineSection } from './outline.ts'
import type { Placed } from './paths.ts'

/** Compiles every expression of the outline, page by page. Errors are left in the compiler. */
export function compilePages(
  outline: readonly OutlinePage[],
  environment: ExpressionEnvironment,
  compiler: ConditionCompiler,
): readonly CompiledPage[] {
  return outline.map(({ value, path, sections }, pageIndex) => {
    const place: Place = { path, pageIndex, environment, times: 1 }
    const { key, title, introduction } = value
    const { visibleIf } = compiler.conditions({ visibleIf: value.visibleIf }, place)
    return {
      key,
      title,
      ...(introduction !== undefined && { introduction }),
      ...(visibleIf && { visibleIf }),
      sections: sections.map((section) => compileSection(section, key, place, compiler)),
    }
  })
}

function compileSection(
  { value, path, fields }: OutlineSection,
  page: string,
  pagePlace: Place,
  compiler: ConditionCompiler,
): CompiledSection {
  const place = { ...pagePlace, path }
  const { key, title, help } = value
  const { visibleIf } = compiler.conditions({ visibleIf: value.visibleIf }, place)
  return {
    key,
    title,
    ...(help !== undefined && { help }),
    page,
    ...(visibleIf && { visibleIf }),
    fields: fields.map((field) => compileField(field, { page, section: key }, place, compiler)),
  }
}

function compileField(
  { value: field, path }: Placed<Field>,
  owner: { page: string; section: string },
  sectionPlace: Place,
  compiler: ConditionCompiler,
): CompiledField {
  const place = { ...sectionPlace, path }
  const { pageIndex } = place
  const computed =
    field.kind === 'computed'
      ? compiler.compile(field.expression, 'expression', place, field.as)
      : undefined
  return {
    key: field.key,
    field,
    ...owner,
    pageIndex,
    path,
    ...compiler.conditions(field, place),
    ...(computed && { computed }),
    columns: compileColumns(field, place, compiler),
  }
}

function compileColumns(
  field: Field,
  place: Place,
  compiler: ConditionCompiler,
): readonly CompiledColumn[] {
  if (field.kind !== 'table' && field.kind !== 'posts') return []
  const environment = rowEnvironment(field, place.environment)
  return field.columns.map((column, index) => {
    const path = `${place.path}.columns[${index}]`
    const times = field.maxRows
    return {
      key: column.key,
      column,
      table: field.key,
      path,
      ...compiler.conditions(column, { ...place, path, times, environment }),
    }
  })
}

type Table = { key: FieldKey; columns: readonly { visibleIf?: string; requiredIf?: string }[] }

/** An environment is worth its time only when a column has a condition. */
function rowEnvironment(
  { key, columns }: Table,
  environment: ExpressionEnvironment,
): ExpressionEnvironment {
  const conditional = columns.some(({ visibleIf, requiredIf }) => visibleIf ?? requiredIf)
  return conditional && environment.rowClasses.has(key)
    ? columnEnvironment(environment, key)
    : environment
}
