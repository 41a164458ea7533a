import type { ReactNode } from 'react'

import { budgetTexts } from '#i18n/interface.ts'
import { formatCents } from '#i18n/numbers.ts'
import { Heading, type HeadingLevel } from '#ui/components/Heading.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import { Money } from '#ui/components/Money.tsx'

export type BudgetColumnsProps = {
  /** The accounts of each side, each its own element. */
  charges: ReactNode
  products: ReactNode
  /** Cents. */
  totals: { charges: number; products: number }
  level?: HeadingLevel
}

/** What is missing to balance a budget, in words. Amounts in cents. */
export function balanceSentence(charges: number, products: number): string {
  if (charges === products) return budgetTexts.balanced
  const gap = formatCents(Math.abs(charges - products))
  return charges > products ? budgetTexts.productsMissing(gap) : budgetTexts.chargesMissing(gap)
}

type SideProps = { title: string; total: string; cents: number; level: HeadingLevel }

function Side({ title, total, cents, level, children }: SideProps & { children: ReactNode }) {
  return (
    <section className="ga-budget__side">
      <Heading level={level} className="ga-budget__title">
        {title}
      </Heading>
      <div className="ga-budget__accounts">{children}</div>
      <p className="ga-budget__total">
        <span>{total}</span>
        <Money cents={cents} />
      </p>
    </section>
  )
}

/** A budget in two columns, one above the other when narrow; what is missing to balance it stays in view. */
export function BudgetColumns({ charges, products, totals, level = 3 }: BudgetColumnsProps) {
  const balanced = totals.charges === totals.products
  return (
    <div className="ga-budget">
      <div className="ga-budget__columns">
        <Side
          title={budgetTexts.charges}
          total={budgetTexts.totalCharges}
          cents={totals.charges}
          level={level}
        >
          {charges}
        </Side>
        <Side
          title={budgetTexts.products}
          total={budgetTexts.totalProducts}
          cents={totals.products}
          level={level}
        >
          {products}
        </Side>
      </div>
      <output
        className={`ga-budget__balance ga-budget__balance--${balanced ? 'success' : 'warning'}`}
      >
        <Icon name={balanced ? 'circleCheck' : 'warning'} />
        <span>{balanceSentence(totals.charges, totals.products)}</span>
      </output>
    </div>
  )
}
