import type { AnswerPath, Answers } from '../answers.ts'
import type { CompiledForm } from '../compile/form.ts'
import type { FieldKey } from '../definition.ts'
import type { CompiledExpression } from '../expressions/compile.ts'
import type { ExpressionValue } from '../expressions/evaluate.ts'
import { fieldIssues } from './issues.ts'
import { pageProgress } from './pages.ts'
import { documentsJoined, startState, type State } from './state.ts'
import { takeStep } from './steps.ts'
import { tableTotals } from './totals.ts'
import type { Evaluation, EvaluationContext } from './types.ts'

/**
 * What the answers make of a form: what is visible, what is computed, what is missing or wrong, and how
 * far each page is. Hidden answers are kept by whoever stores them and ignored here. Never throws on
 * answers, whatever they hold.
 */
export function evaluate(
  form: CompiledForm,
  answers: Answers,
  context: EvaluationContext,
): Evaluation {
  const state = startState(form, answers, context)
  for (const step of form.order) takeStep(state, step)
  const issues = [...form.fields.values()].flatMap((field) => fieldIssues(state, field))
  return {
    visible: (path) => isVisible(state, path),
    required: (path) => state.required.has(path),
    holds: (condition) => outcomeOf(condition, state) === true,
    computed: state.computed,
    tables: tableTotals(state),
    budgets: visibleOnly(state.budgets, state.visible),
    documents: documentCounts(state),
    issues,
    pages: form.pages.map((page) => pageProgress(state, page, issues)),
    failures: state.failures,
  }
}

function outcomeOf(condition: CompiledExpression, { values }: State): ExpressionValue | undefined {
  const outcome = condition.evaluate(values)
  return outcome.ok ? outcome.value : undefined
}

/** Rows and cells of a table have conditions of their own; every other part follows its field. */
function isVisible(state: State, path: AnswerPath): boolean {
  const [key = ''] = path.split('/')
  const field = state.form.fields.get(key)
  return state.visible.has(field && field.columns.length === 0 ? key : path)
}

function documentCounts(state: State): Record<FieldKey, number> {
  const counts: Record<FieldKey, number> = {}
  for (const { key, field } of state.form.fields.values()) {
    if (field.kind === 'files' && state.visible.has(key)) {
      counts[key] = documentsJoined(state, field.documentKey)
    }
  }
  return counts
}

function visibleOnly<Value>(
  values: Readonly<Record<string, Value>>,
  visible: ReadonlySet<string>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => visible.has(key)))
}
