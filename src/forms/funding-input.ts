import type { BudgetLine, FundingInput, FundingPost } from '#funding/types.ts'
import type { Answer, Answers } from './answers.ts'
import { fixedLines } from './budget/lines.ts'
import { namedLines } from './budget/totals.ts'
import type { CompiledField, CompiledForm } from './compile/form.ts'
import type { FieldKey, FieldOf, PostRole } from './definition.ts'
import type { Evaluation } from './evaluate/types.ts'
import { kindOf, type ValueOf } from './kinds/registry.ts'
import { isTyped, isUnanswered, type LiveRow, liveRows } from './stored.ts'

/** What the funding rules need and the form does not say. */
export type FundingFacts = {
  applicantIsPublicBody: boolean
  /** INSEE region code. */
  region: string
  /** Which fields the edition reads; without it, the first table of posts. */
  projection?: {
    posts?: FieldKey
    otherPostsFunding?: { previous: FieldKey; current: FieldKey; justification?: FieldKey }
  }
  /** Months of a post when its table does not ask for them. */
  months?: number
  /** What the State decided of the derogations asked, by id of the row of the post. */
  derogations?: Readonly<Record<string, boolean>>
  /** What identifies a post in the other dossiers of the call, by id of its row (R045). */
  registerKeys?: Readonly<Record<string, string>>
  alreadyFundedPosts?: readonly string[]
}

/**
 * What the funding rules read of a dossier. Hidden answers are left out; what is missing or not yet
 * understood counts as zero, because the issue of the field already says so.
 */
export function fundingInput(
  form: CompiledForm,
  evaluation: Evaluation,
  answers: Answers,
  facts: FundingFacts,
): FundingInput {
  const shown = [...form.fields.values()].filter(({ key }) => evaluation.visible(key))
  const { applicantIsPublicBody, region, alreadyFundedPosts } = facts
  const otherPostsFunding = otherFunding(evaluation, answers, facts)
  return {
    applicantIsPublicBody,
    region,
    posts: postsOf(shown, evaluation, answers, facts),
    structureBudget: budgetOf(shown, answers, 'structure'),
    projectBudget: budgetOf(shown, answers, 'project'),
    ...(otherPostsFunding && { otherPostsFunding }),
    ...(alreadyFundedPosts && { alreadyFundedPosts }),
  }
}

type PostsField = CompiledField & { field: FieldOf<'posts'> }

const isPosts = (compiled: CompiledField): compiled is PostsField => compiled.field.kind === 'posts'

function postsOf(
  shown: readonly CompiledField[],
  evaluation: Evaluation,
  answers: Answers,
  facts: FundingFacts,
): readonly FundingPost[] {
  const named = facts.projection?.posts
  const table = shown.filter(isPosts).find(({ key }) => named === undefined || key === named)
  if (!table) return []
  const rows = liveRows(answers[table.key]).filter(({ id }) =>
    evaluation.visible(`${table.key}/${id}`),
  )
  return rows.map((row, index) => postOf(table, row, index + 1, evaluation, facts))
}

function postOf(
  { key, field, columns }: PostsField,
  row: LiveRow,
  position: number,
  evaluation: Evaluation,
  { months, derogations, registerKeys }: FundingFacts,
): FundingPost {
  const columnOf = (role: PostRole) => columns.find(({ column }) => column.role === role)
  const cell = (role: PostRole): Answer | undefined => {
    const column = columnOf(role)
    const visible = column && evaluation.visible(`${key}/${row.id}/${column.key}`)
    return visible ? row.cells[column.key] : undefined
  }
  const reason = words(columnOf('derogationReason'), cell('derogationReason'))
  const granted = derogations?.[row.id]
  const registerKey = registerKeys?.[row.id]
  return {
    id: row.id,
    title: words(columnOf('title'), cell('title')) || `${field.rowLabel} ${position}`,
    etp: amount(cell('etp')),
    cost: amount(cell('cost')),
    months: columnOf('months') ? amount(cell('months')) : (months ?? 0),
    asked: amount(cell('asked')),
    otherState: amount(cell('otherState')),
    ...(reason !== '' && { derogation: { reason, ...(granted !== undefined && { granted }) } }),
    ...(registerKey !== undefined && { registerKey }),
  }
}

const amount = (answer: Answer | undefined): number =>
  typeof answer === 'number' && Number.isSafeInteger(answer) ? answer : 0

function words(
  compiled: CompiledField['columns'][number] | undefined,
  answer: Answer | undefined,
): string {
  if (!compiled || isUnanswered(answer)) return ''
  if (isTyped(answer)) return answer.typed
  const { column } = compiled
  return typeof answer === 'string'
    ? kindOf(column).format(answer as ValueOf<typeof column>, column)
    : ''
}

/** The lines of the first budget of a scope: only lines that take an amount, never a total. */
function budgetOf(
  shown: readonly CompiledField[],
  answers: Answers,
  scope: 'structure' | 'project',
): readonly BudgetLine[] {
  const budget = shown
    .map(({ field }) => field)
    .find((field): field is FieldOf<'budget'> => field.kind === 'budget' && field.scope === scope)
  if (!budget) return []
  const rows = liveRows(answers[budget.key])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const fixed = fixedLines(budget).flatMap(({ id, side, code, label, inKind }): BudgetLine[] => {
    const row = byId.get(id)
    return row
      ? [{ id, side, account: code, label, inKind, amount: amount(row.cells['amount']) }]
      : []
  })
  return [...fixed, ...namedLines(budget, rows).map(namedLine)]
}

/** A product names its funder; what is not told yet is asked, of no known nature. */
function namedLine({
  id,
  side,
  account,
  inKind,
  amount: cents,
  row,
}: ReturnType<typeof namedLines>[number]): BudgetLine {
  const { name, type, status } = row.cells
  const label = typeof name === 'string' ? name : ''
  const funder = {
    name: label,
    type: typeof type === 'string' ? type : '',
    status: status === 'granted' ? ('granted' as const) : ('asked' as const),
  }
  return { id, side, account, label, inKind, amount: cents, ...(side === 'products' && { funder }) }
}

function otherFunding(
  evaluation: Evaluation,
  answers: Answers,
  { projection }: FundingFacts,
): FundingInput['otherPostsFunding'] {
  const keys = projection?.otherPostsFunding
  if (!keys || !evaluation.visible(keys.previous) || !evaluation.visible(keys.current))
    return undefined
  const reason = keys.justification === undefined ? undefined : answers[keys.justification]
  const explained = keys.justification !== undefined && evaluation.visible(keys.justification)
  return {
    previous: amount(answers[keys.previous]),
    current: amount(answers[keys.current]),
    ...(explained && typeof reason === 'string' && { justification: reason }),
  }
}
