import type { ReactNode } from 'react'

import { Icon } from '#ui/components/Icon.tsx'
import { Money } from '#ui/components/Money.tsx'

export type BudgetAccountProps = {
  /** Number of the account in the chart, « 64 ». */
  code: string
  label: string
  /** Cents. */
  total: number
  /** Its lines: `BudgetLine`s. An account without lines is a `BudgetLine` itself. */
  children: ReactNode
  open?: boolean
}

/** An account of a budget that folds, with its total in view. */
export function BudgetAccount({ code, label, total, children, open }: BudgetAccountProps) {
  return (
    <details className="ga-budget__account" open={open}>
      <summary>
        <Icon name="chevronDown" />
        <span className="ga-budget__code ga-figures">{code}</span>
        <span className="ga-budget__label">{label}</span>
        <Money cents={total} />
      </summary>
      {children}
    </details>
  )
}
