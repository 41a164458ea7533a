import type { FormIssueCode } from '#i18n/form-issues.ts'
import type { AnswerPath } from '../answers.ts'
import type { BudgetTotals } from '../budget/totals.ts'
import type { FieldKey } from '../definition.ts'
import type { CompiledExpression } from '../expressions/compile.ts'
import type { ContextFacts } from '../expressions/context.ts'
import type { RefusalCode } from '../kinds/refusal.ts'

/** What an evaluation reads beside the answers. */
export type EvaluationContext = {
  facts: ContextFacts
  /** Number of documents joined under each request, by key of the request. */
  documents: Readonly<Record<string, number>>
  /** Local date, `YYYY-MM-DD`. */
  today: string
}

export type IssueCode = FormIssueCode | RefusalCode

/** One thing to put right before filing; the answer at `path` is where to put it right. */
export type Issue = {
  path: AnswerPath
  page: string
  code: IssueCode
  /** The question in words, with its row when it is a cell. */
  label: string
  sentence: string
  remedy: string
  severity: 'warning' | 'blocking'
}

export type PageState = 'hidden' | 'toStart' | 'inProgress' | 'toCorrect' | 'complete'

export type PageProgress = {
  key: string
  title: string
  state: PageState
  /** What keeps the page from being complete. */
  missing: readonly Issue[]
}

/** An expression that gave no answer: for the log alone, the field is shown meanwhile. */
export type Failure = { path: AnswerPath; expression: string; code: string }

export type ComputedValue = number | string

export type Evaluation = {
  /** Of a field, a row, or a cell (`field`, `table/row`, `table/row/column`). Unknown paths are not visible. */
  visible: (path: AnswerPath) => boolean
  /** Whether the field or cell must be answered, hidden ones never. */
  required: (path: AnswerPath) => boolean
  /**
   * Whether a condition compiled in the environment of the form holds for these answers: questions
   * beside the form (an opinion, a text) may depend on them. False when it cannot be answered.
   */
  holds: (condition: CompiledExpression) => boolean
  /** Values of the computed fields that are visible and could be computed, in canonical units. */
  computed: Readonly<Record<FieldKey, ComputedValue>>
  /** Totals of the columns of tables declared with `total`, in the unit of the column. */
  tables: Readonly<Record<FieldKey, Readonly<Record<string, number>>>>
  budgets: Readonly<Record<FieldKey, BudgetTotals>>
  /** Number of documents joined, by key of the field that asks for them. */
  documents: Readonly<Record<FieldKey, number>>
  issues: readonly Issue[]
  pages: readonly PageProgress[]
  failures: readonly Failure[]
}
