'use client'

import { StickyBar } from '#ui/layout/StickyBar.tsx'
import { BudgetBalance } from '#ui/form/bar/BudgetBalance.tsx'
import type { PageLink } from '#ui/form/live-form-props.ts'
import { useForm } from '#ui/form/use-form.ts'
import { SaveAct } from './SaveAct.tsx'
import { SaveLine } from './SaveLine.tsx'

/** The bar that stays at the foot of the screen: the balance of the budget, the save, the way back. */
export function FormBar({ home }: { home?: PageLink }) {
  const { page } = useForm()
  const budgets = page.sections
    .flatMap(({ fields }) => fields)
    .filter(({ kind }) => kind === 'budget')
  return (
    <StickyBar
      actions={
        <>
          <SaveAct />
          {home ? (
            <a className="fr-link" href={home.href}>
              {home.title}
            </a>
          ) : null}
        </>
      }
    >
      {budgets.map(({ key }) => (
        <BudgetBalance key={key} budget={key} />
      ))}
      <SaveLine />
    </StickyBar>
  )
}
