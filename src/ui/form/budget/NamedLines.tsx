import type { BudgetAccount } from '#forms/definition.ts'
import type { Budget, Side } from '#forms/budget/lines.ts'
import { budgetTexts, rowTexts } from '#i18n/form-rows.ts'
import { Button } from '#ui/components/Button.tsx'
import { focusRow } from '#ui/form/rows/focus-row.ts'
import { liveRows } from '#ui/form/state/rows.ts'
import { useForm, useSelected } from '#ui/form/use-form.ts'
import { namedRows } from './budget-lines.ts'
import { NamedLine } from './NamedLine.tsx'

export type NamedLinesProps = { budget: Budget; side: Side; account: BudgetAccount }

/** The lines that applicants name beneath an account, and what adds one. */
export function NamedLines({ budget, side, account }: NamedLinesProps) {
  const { session, readOnly } = useForm()
  const { key, maxNamedRows } = budget
  const { code } = account
  const rows = useSelected((state) => namedRows(state, key, side, code).join(' '))
  const count = useSelected((state) => liveRows(state, key).length)
  const add = () => focusRow(key, session.addRow(key, { side, account: code }))
  return (
    <>
      {rows
        .split(' ')
        .filter(Boolean)
        .map((row, index) => (
          <NamedLine
            key={row}
            budget={key}
            side={side}
            account={code}
            row={row}
            position={index + 1}
          />
        ))}
      {readOnly ? null : (
        <div className="ga-budget__add">
          <Button
            appearance="secondary"
            size="small"
            icon="plus"
            onClick={add}
            {...(count >= maxNamedRows ? { unavailable: rowTexts.full(maxNamedRows) } : {})}
          >
            {budgetTexts.addLine(code)}
          </Button>
        </div>
      )}
    </>
  )
}
