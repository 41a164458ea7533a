import type { Field, FieldOf } from '../definition.ts'
import type { ScalarType, ScalarVariable, Variable } from '../expressions/environment.ts'
import type { ExpressionType } from '../kinds/kind.ts'
import { hasValueKind, kindOf, type ValueField } from '../kinds/registry.ts'

const scalarTypes: Readonly<Record<ExpressionType, ScalarType>> = {
  string: 'text',
  int: 'integer',
  decimal: 'decimal',
  bool: 'boolean',
  'list<string>': 'texts',
  cents: 'euros',
  etp: 'etp',
  percentage: 'percentage',
  date: 'date',
  bank: 'opaque',
  address: 'opaque',
}

const computedTypes: Readonly<Record<FieldOf<'computed'>['as'], ScalarType>> = {
  amount: 'euros',
  etp: 'etp',
  integer: 'integer',
  percentage: 'percentage',
  text: 'text',
}

/** What expressions see of a field; undefined when there is nothing to read (an explanation). */
export function variableOf(field: Field): Variable | undefined {
  if (hasValueKind(field)) return scalarVariable(field)
  switch (field.kind) {
    case 'computed':
      return { kind: 'scalar', type: computedTypes[field.as] }
    case 'table':
    case 'posts':
      return {
        kind: 'rows',
        columns: Object.fromEntries(
          field.columns.map((column) => [column.key, scalarVariable(column)]),
        ),
        maxRows: field.maxRows,
      }
    case 'budget':
      return { kind: 'budget', accounts: accountIds(field) }
    case 'files':
      return { kind: 'files' }
    default:
      return undefined
  }
}

function scalarVariable(field: ValueField): ScalarVariable {
  if (field.kind === 'statement') return { kind: 'scalar', type: 'accepted' }
  const type = scalarTypes[kindOf(field).expression(field)]
  switch (field.kind) {
    case 'choice':
    case 'choices': {
      const options = field.options.map(({ key }) => key)
      return { kind: 'scalar', type, options, maxItems: options.length }
    }
    case 'decimal':
      return { kind: 'scalar', type, decimals: field.decimals }
    case 'territories':
      return { kind: 'scalar', type, ...(field.max === undefined ? {} : { maxItems: field.max }) }
    default:
      return { kind: 'scalar', type }
  }
}

function accountIds({ charges, products }: FieldOf<'budget'>): ReadonlySet<string> {
  const ids = (side: string, accounts: FieldOf<'budget'>['charges']) =>
    accounts.flatMap(({ code, lines = [] }) =>
      [code, ...lines.map((line) => line.code)].map((id) => `${side}-${id}`),
    )
  return new Set([...ids('charges', charges), ...ids('products', products)])
}
