import type { ReactNode } from 'react'

export type BudgetLineProps = {
  code?: string
  label: ReactNode
  /** `Money` when it is read, an `AmountCell` when it is filled in. */
  children: ReactNode
  /** Under the line: an error, a verdict. */
  after?: ReactNode
}

/** One line of a budget: its number, its words, its amount. */
export function BudgetLine({ code, label, children, after }: BudgetLineProps) {
  return (
    <div className="ga-budget__line">
      {code === undefined ? null : <span className="ga-budget__code ga-figures">{code}</span>}
      <span className="ga-budget__label">{label}</span>
      <span className="ga-budget__amount">{children}</span>
      {after === undefined ? null : <div className="ga-budget__after">{after}</div>}
    </div>
  )
}
