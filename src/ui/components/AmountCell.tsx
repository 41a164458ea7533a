import type { ComponentProps } from 'react'

import { classNames } from '#ui/class-names.ts'

export type AmountCellProps = Omit<
  ComponentProps<'input'>,
  'className' | 'style' | 'type' | 'inputMode'
> & {
  /** What the amount is, for readers: the line and its side. */
  label: string
  error?: boolean
}

/** An amount typed in a cell of a table or a budget, whose label is the row and the column. */
export function AmountCell({ label, error, ...native }: AmountCellProps) {
  return (
    <span className="ga-amount-cell">
      <input
        autoComplete="off"
        {...native}
        type="text"
        inputMode="decimal"
        aria-label={label}
        data-amount
        className={classNames('fr-input', error && 'fr-input--error')}
        {...(error ? { 'aria-invalid': true } : {})}
      />
      <span className="ga-unit" aria-hidden>
        €
      </span>
    </span>
  )
}
