import type { BudgetAccount } from '#forms/definition.ts'
import { lineId, type Budget, type Side } from '#forms/budget/lines.ts'
import { cellPath } from '#ui/form/state/rows.ts'
import type { FormState } from '#ui/form/state/form-state.ts'

/** The box of a fixed line: its account alone, or a line of an account. */
export const linePath = (budget: Budget, side: Side, code: string): string =>
  cellPath(budget.key, lineId(side, code), 'amount')

/** Whether an account is a line by itself. */
export const isSingle = ({ lines = [], named = false }: BudgetAccount): boolean =>
  lines.length === 0 && !named

/** Codes that are words and not numbers of a chart of accounts are not shown. */
export const shownCode = (code: string): string | undefined => (/^\d/.test(code) ? code : undefined)

/** Named lines of an account, in their order. */
export const namedRows = (
  { rows, inputs }: Pick<FormState, 'rows' | 'inputs'>,
  budget: string,
  side: Side,
  account: string,
): readonly string[] =>
  (rows[budget] ?? []).filter(
    (row) =>
      inputs[cellPath(budget, row, 'side')] === side &&
      inputs[cellPath(budget, row, 'account')] === account,
  )

/** Whether an account is to be seen open: it holds something. */
export const holdsSomething = (
  state: FormState,
  budget: Budget,
  side: Side,
  { code, lines = [] }: BudgetAccount,
): boolean =>
  namedRows(state, budget.key, side, code).length > 0 ||
  lines.some((line) => (state.inputs[linePath(budget, side, line.code)] ?? '') !== '')
