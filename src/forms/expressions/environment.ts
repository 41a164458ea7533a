import { Environment } from '@marcbachmann/cel-js'
import { BudgetFigures, budgetFields, JoinedDocuments, Opaque, RowValues } from './collections.ts'
import {
  contextFacts,
  contextVariables,
  isFactName,
  rowVariable,
  StructureFacts,
  structureFields,
  todayVariable,
} from './context.ts'
import { registerFunctions } from './functions.ts'
import { registerOperators } from './operators.ts'
import { Day, quantities } from './quantities.ts'

/** What an answer of one value is to an expression. */
export type ScalarType =
  | 'text'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'euros'
  | 'etp'
  | 'percentage'
  | 'date'
  /** Several texts; nothing answered is an empty list. */
  | 'texts'
  /** A statement: accepted or not, never absent. */
  | 'accepted'
  /** Several parts: an expression only asks whether it is answered. */
  | 'opaque'

export type ScalarVariable = {
  kind: 'scalar'
  type: ScalarType
  /** Answers possible, when they are a closed list: literals are compared with it. */
  options?: readonly string[]
  /** Decimals of a decimal field. */
  decimals?: number
  /** Greatest number of items of a list. */
  maxItems?: number
}

export type RowsVariable = {
  kind: 'rows'
  columns: Readonly<Record<string, ScalarVariable>>
  maxRows: number
}

export type Variable =
  | ScalarVariable
  | RowsVariable
  /** `accounts` holds ids such as `charges-64`. */
  | { kind: 'budget'; accounts: ReadonlySet<string> }
  | { kind: 'files' }

/** Fields that expressions may read, by key. */
export type Variables = ReadonlyMap<string, Variable>

type RowClass = new () => RowValues

export type ExpressionEnvironment = {
  cel: Environment
  variables: Variables
  /** The class of each table's rows, by key of the table. */
  rowClasses: ReadonlyMap<string, RowClass>
  /** The table whose columns are being described: `ligne` is its row. */
  table?: string
}

/** Limits of one expression; a cost is a number of nodes evaluated on the largest dossier possible. */
export const expressionLimits = {
  characters: 2000,
  nodes: 400,
  depth: 24,
  listElements: 120,
  arguments: 8,
  nestedLoops: 2,
  cost: 100_000,
} as const

const celTypes: Readonly<Record<ScalarType, string>> = {
  text: 'optional<string>',
  boolean: 'optional<bool>',
  integer: 'optional<int>',
  decimal: 'optional<Decimal>',
  euros: 'optional<Euros>',
  etp: 'optional<Etp>',
  percentage: 'optional<Pourcentage>',
  date: 'optional<Jour>',
  texts: 'list<string>',
  accepted: 'bool',
  opaque: 'optional<Reponse>',
}

let baseEnvironment: Environment | undefined

/** Types, operators, functions and context facts: the same for every form, so built once. */
function base(): Environment {
  if (baseEnvironment) return baseEnvironment
  const environment = new Environment({
    limits: {
      maxAstNodes: expressionLimits.nodes,
      maxDepth: expressionLimits.depth,
      maxListElements: expressionLimits.listElements,
      maxMapEntries: 0,
      maxCallArguments: expressionLimits.arguments,
    },
  })
  for (const { name, constructor } of quantities) {
    environment.registerType(name, { ctor: constructor, fields: {} })
  }
  environment
    .registerType('Jour', { ctor: Day, fields: {} })
    .registerType('Reponse', { ctor: Opaque, fields: {} })
    .registerType('Pieces', { ctor: JoinedDocuments, fields: {} })
    .registerType('Budget', { ctor: BudgetFigures, fields: { ...budgetFields } })
    .registerType('Structure', { ctor: StructureFacts, fields: structureFields() })
  registerOperators(environment)
  registerFunctions(environment)
  for (const name of contextVariables) environment.registerVariable(name, contextType(name))
  baseEnvironment = environment
  return environment
}

function contextType(name: string): string {
  if (name === todayVariable) return 'Jour'
  return isFactName(name) ? contextFacts[name].type : 'Structure'
}

/** The environment in which the expressions of one form are compiled. Keys are already checked. */
export function createEnvironment(variables: Variables): ExpressionEnvironment {
  const cel = base().clone()
  const rowClasses = new Map<string, RowClass>()
  for (const [key, variable] of variables) {
    if (variable.kind === 'rows') rowClasses.set(key, registerRows(cel, key, variable))
    cel.registerVariable(key, celType(key, variable))
  }
  return { cel, variables, rowClasses }
}

/** The same environment seen from a column of `table`, where `ligne` is the row. */
export function columnEnvironment(
  form: ExpressionEnvironment,
  table: string,
): ExpressionEnvironment {
  const cel = form.cel.clone().registerVariable(rowVariable, rowType(table))
  return { ...form, cel, table }
}

function registerRows(cel: Environment, key: string, variable: RowsVariable): RowClass {
  const Row = class extends RowValues {}
  const fields: Record<string, string> = {}
  for (const [column, { type }] of Object.entries(variable.columns)) fields[column] = celTypes[type]
  cel.registerType(rowType(key), { ctor: Row, fields })
  return Row
}

const rowType = (table: string): string => `Ligne_${table}`

function celType(key: string, variable: Variable): string {
  switch (variable.kind) {
    case 'scalar':
      return celTypes[variable.type]
    case 'rows':
      return `list<${rowType(key)}>`
    case 'budget':
      return 'Budget'
    case 'files':
      return 'Pieces'
  }
}
