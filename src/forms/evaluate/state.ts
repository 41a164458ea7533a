import type { AnswerPath, Answers } from '../answers.ts'
import { type BudgetTotals, budgetTotals } from '../budget/totals.ts'
import type { CompiledField, CompiledForm } from '../compile/form.ts'
import type { FieldKey, FieldOf } from '../definition.ts'
import { BudgetFigures, JoinedDocuments, RowValues } from '../expressions/collections.ts'
import type { CompiledExpression } from '../expressions/compile.ts'
import { lowerFacts } from '../expressions/context.ts'
import type { RowsVariable, ScalarVariable } from '../expressions/environment.ts'
import type { ExpressionValue } from '../expressions/evaluate.ts'
import { lowerScalar } from '../expressions/lower.ts'
import { type LiveRow, liveRows } from '../stored.ts'
import type { ComputedValue, EvaluationContext, Failure } from './types.ts'

/** What one evaluation knows as it goes, step after step. */
export type State = {
  form: CompiledForm
  answers: Answers
  context: EvaluationContext
  /** Variables of the expressions already evaluated. */
  values: Record<string, unknown>
  visible: Set<string>
  required: Set<AnswerPath>
  rows: Map<FieldKey, readonly TableRow[]>
  computed: Record<FieldKey, ComputedValue>
  budgets: Record<FieldKey, BudgetTotals>
  failures: Failure[]
}

/** A live row and the same as expressions see it. */
export type TableRow = LiveRow & { values: RowValues & Record<string, unknown> }

export function startState(
  form: CompiledForm,
  answers: Answers,
  context: EvaluationContext,
): State {
  return {
    form,
    answers,
    context,
    values: lowerFacts(context.facts, context.today),
    visible: new Set(),
    required: new Set(),
    rows: new Map(),
    computed: Object.create(null),
    budgets: Object.create(null),
    failures: [],
  }
}

/** The value of an expression, or undefined, its failure being kept for the log. */
export function valueOf(
  state: State,
  expression: CompiledExpression,
  path: AnswerPath,
  values = state.values,
): ExpressionValue | undefined {
  const outcome = expression.evaluate(values)
  if (outcome.ok) return outcome.value
  state.failures.push({ path, expression: expression.source, code: outcome.code })
  return undefined
}

/** A condition that cannot be answered shows the field: nobody loses a question to a fault of ours. */
export function isShown(
  state: State,
  condition: CompiledExpression | undefined,
  path: AnswerPath,
  values = state.values,
): boolean {
  return condition === undefined || valueOf(state, condition, path, values) !== false
}

/** Gives the expressions that follow what this field holds; nothing when it is hidden. */
export function lowerField(state: State, compiled: CompiledField, shown: boolean): void {
  const { key, field } = compiled
  const variable = state.form.environment.variables.get(key)
  if (variable === undefined) return
  const answer = shown ? state.answers[key] : undefined
  switch (variable.kind) {
    case 'scalar':
      state.values[key] = lowerScalar(variable, compiled.computed ? state.computed[key] : answer)
      return
    case 'rows':
      lowerRows(state, key, variable, shown)
      return
    case 'budget':
      state.budgets[key] = budgetTotals(field as FieldOf<'budget'>, answer)
      state.values[key] = budgetFigures(state.budgets[key])
      return
    case 'files': {
      const { documentKey } = field as FieldOf<'files'>
      state.values[key] = new JoinedDocuments(shown ? documentsJoined(state, documentKey) : 0)
    }
  }
}

export const documentsJoined = ({ context }: State, documentKey: string): number =>
  Object.hasOwn(context.documents, documentKey) ? context.documents[documentKey]! : 0

function lowerRows(state: State, key: FieldKey, variable: RowsVariable, shown: boolean): void {
  const Row = state.form.environment.rowClasses.get(key) ?? RowValues
  const live = shown ? liveRows(state.answers[key]).slice(0, variable.maxRows) : []
  const rows = live.map((row) => ({
    ...row,
    values: Object.assign(new Row(), lowerCells(row, variable.columns)),
  }))
  state.rows.set(key, rows)
  state.values[key] = rows.map(({ values }) => values)
}

function lowerCells(
  { cells }: LiveRow,
  columns: Readonly<Record<string, ScalarVariable>>,
): Record<string, unknown> {
  const lowered: Record<string, unknown> = {}
  for (const [column, variable] of Object.entries(columns)) {
    lowered[column] = lowerScalar(variable, cells[column])
  }
  return lowered
}

function budgetFigures(totals: BudgetTotals): BudgetFigures {
  const accounts = Object.entries(totals.accounts).map(([id, cents]): [string, bigint] => [
    id,
    BigInt(cents),
  ])
  return new BudgetFigures({
    charges: BigInt(totals.charges),
    products: BigInt(totals.products),
    chargesInKind: BigInt(totals.chargesInKind),
    productsInKind: BigInt(totals.productsInKind),
    accounts: new Map(accounts),
  })
}
