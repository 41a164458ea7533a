import { budgetWords } from '#i18n/budget.ts'
import { formatCents } from '#i18n/numbers.ts'
import type { Answers } from '../answers.ts'
import type { BudgetTotals } from '../budget/totals.ts'
import type { Derived } from '../client/save-protocol.ts'
import type { CompiledField, CompiledForm } from '../compile/form.ts'
import { liveRows } from '../stored.ts'
import type { Evaluation } from '../evaluate/types.ts'
import { formatComputed } from '../faces/computed.ts'
import { hasValueKind, kindOf } from '../kinds/registry.ts'

export type DerivedAnswers = Omit<Derived, 'verdicts'>

/** Paths of the form that are not to be shown: fields, and cells of the rows that are there. */
const hiddenPaths = (form: CompiledForm, evaluation: Evaluation, answers: Answers): string[] =>
  [...form.fields.values()].flatMap(({ key, columns }) => {
    if (!evaluation.visible(key)) return [key]
    return liveRows(answers[key]).flatMap(({ id }) =>
      columns
        .map((column) => `${key}/${id}/${column.key}`)
        .filter((path) => !evaluation.visible(path)),
    )
  })

const computedValues = (form: CompiledForm, { computed }: Evaluation): Record<string, string> =>
  Object.fromEntries(
    [...form.fields.values()].flatMap(({ key, field }) => {
      const value = computed[key]
      return field.kind === 'computed' && value !== undefined
        ? [[key, formatComputed(field, value)]]
        : []
    }),
  )

const difference = ({ charges, products }: BudgetTotals): string => {
  if (charges === products) return budgetWords.balanced
  const gap = formatCents(Math.abs(charges - products))
  return charges > products ? budgetWords.productsMissing(gap) : budgetWords.chargesMissing(gap)
}

const budgetTotalsShown = (key: string, totals: BudgetTotals): [string, string][] => [
  ...Object.entries(totals.accounts).map(([id, amount]): [string, string] => [
    `${key}/${id}`,
    formatCents(amount),
  ]),
  [`${key}/charges`, formatCents(totals.charges)],
  [`${key}/products`, formatCents(totals.products)],
  [`${key}/chargesInKind`, formatCents(totals.chargesInKind)],
  [`${key}/productsInKind`, formatCents(totals.productsInKind)],
  [`${key}/difference`, difference(totals)],
]

const tableTotalsShown = (
  { key, columns }: CompiledField,
  totals: Readonly<Record<string, number>>,
): [string, string][] =>
  columns
    .filter((column) => totals[column.key] !== undefined)
    .map(({ key: name, column }) => [
      `${key}/${name}`,
      kindOf(column).format(totals[name] as never, column),
    ])

const totalsShown = (form: CompiledForm, evaluation: Evaluation): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(evaluation.budgets).flatMap(([key, totals]) =>
      budgetTotalsShown(key, totals),
    ),
    ...Object.entries(evaluation.tables).flatMap(([key, totals]) => {
      const field = form.fields.get(key)
      return field ? tableTotalsShown(field, totals) : []
    }),
  ])

/** Whether something was answered at a path: what is only missing is not yet a mistake. */
const isAnswered = (form: CompiledForm, answers: Answers, path: string): boolean => {
  const [key = '', row, column] = path.split('/')
  const field = form.fields.get(key)?.field
  // Beyond the key of a value stands a part of it, such as the IBAN of an account.
  if (row === undefined || (field && hasValueKind(field))) return answers[key] !== undefined
  const cells = liveRows(answers[key]).find(({ id }) => id === row)?.cells
  return column === undefined ? cells !== undefined : cells?.[column] !== undefined
}

/** What follows from the answers, in the words and at the places where it is shown. */
export const derivedAnswers = (
  form: CompiledForm,
  evaluation: Evaluation,
  answers: Answers,
): DerivedAnswers => ({
  hidden: hiddenPaths(form, evaluation, answers),
  computed: computedValues(form, evaluation),
  issues: evaluation.issues.map(({ path, sentence, remedy, severity }) => ({
    path,
    sentence,
    remedy,
    severity,
    answered: isAnswered(form, answers, path),
  })),
  totals: totalsShown(form, evaluation),
})
