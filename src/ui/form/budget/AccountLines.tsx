import { useState } from 'react'

import type { BudgetAccount } from '#forms/definition.ts'
import { lineId, type Budget, type Side } from '#forms/budget/lines.ts'
import { Icon } from '#ui/components/Icon.tsx'
import { useForm, useSelected } from '#ui/form/use-form.ts'
import { AmountLine } from './AmountLine.tsx'
import { holdsSomething, isSingle, shownCode } from './budget-lines.ts'
import { NamedLines } from './NamedLines.tsx'

export type AccountLinesProps = { budget: Budget; side: Side; account: BudgetAccount }

/** An account of a budget: one amount, or its lines under a fold that shows its total. */
export function AccountLines({ budget, side, account }: AccountLinesProps) {
  return isSingle(account) ? (
    <AmountLine budget={budget} side={side} line={account} />
  ) : (
    <FoldedAccount budget={budget} side={side} account={account} />
  )
}

function FoldedAccount({ budget, side, account }: AccountLinesProps) {
  const { session } = useForm()
  // Afterwards the person folds and unfolds: what they type must not move what they look at.
  const [open] = useState(() => holdsSomething(session.store.get(), budget, side, account))
  const { code, label, lines = [], named } = account
  const total = useSelected(({ derived }) => derived.totals[`${budget.key}/${lineId(side, code)}`])
  return (
    <details className="ga-budget__account" open={open}>
      <summary>
        <Icon name="chevronDown" />
        {shownCode(code) ? <span className="ga-budget__code ga-figures">{code}</span> : null}
        <span className="ga-budget__label">{label}</span>
        <span className="ga-figures">{total}</span>
      </summary>
      {lines.map((line) => (
        <AmountLine key={line.code} budget={budget} side={side} line={line} />
      ))}
      {named ? <NamedLines budget={budget} side={side} account={account} /> : null}
    </details>
  )
}
