import type { Budget, Side } from '#forms/budget/lines.ts'
import { budgetTexts } from '#i18n/form-rows.ts'
import { Heading } from '#ui/components/Heading.tsx'
import { useSelected } from '#ui/form/use-form.ts'
import { AccountLines } from './AccountLines.tsx'

function SideTotal({ words, path }: { words: string; path: string }) {
  const total = useSelected(({ derived }) => derived.totals[path])
  return (
    <p className="ga-budget__total">
      <span>{words}</span>
      <span className="ga-figures">{total}</span>
    </p>
  )
}

/** One side of a budget, accounts in kind beneath its total: they are balanced apart. */
export function BudgetSide({ budget, side }: { budget: Budget; side: Side }) {
  const inKind = budget[side].filter((account) => account.inKind)
  const inMoney = budget[side].filter((account) => !account.inKind)
  const accounts = (all: typeof inKind) =>
    all.map((account) => (
      <AccountLines key={account.code} budget={budget} side={side} account={account} />
    ))
  return (
    <section className="ga-budget__side">
      <Heading level={4} className="ga-budget__title">
        {budgetTexts[side]}
      </Heading>
      <div className="ga-budget__accounts">{accounts(inMoney)}</div>
      <SideTotal words={budgetTexts.total[side]} path={`${budget.key}/${side}`} />
      {inKind.length > 0 ? <div className="ga-budget__kind">{accounts(inKind)}</div> : null}
    </section>
  )
}
