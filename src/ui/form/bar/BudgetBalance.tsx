import { budgetTexts } from '#i18n/form-rows.ts'
import { classNames } from '#ui/class-names.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import { useSelected } from '#ui/form/use-form.ts'

/** The two totals of a budget and what is missing to balance it, wherever one is in it. */
export function BudgetBalance({ budget: key }: { budget: string }) {
  const charges = useSelected(({ derived }) => derived.totals[`${key}/charges`])
  const products = useSelected(({ derived }) => derived.totals[`${key}/products`])
  const difference = useSelected(({ derived }) => derived.totals[`${key}/difference`])
  const isEmpty = !/[1-9]/.test(`${charges}${products}`)
  const balanced = charges === products
  return (
    <div
      className={classNames('ga-balance', balanced ? 'ga-balance--success' : 'ga-balance--warning')}
    >
      <p className="ga-balance__totals">
        <Hidden>{budgetTexts.difference}&nbsp;: </Hidden>
        <span>
          {budgetTexts.charges} <span className="ga-figures">{charges}</span>
        </span>
        <span>
          {budgetTexts.products} <span className="ga-figures">{products}</span>
        </span>
      </p>
      {isEmpty ? null : (
        <p className="ga-balance__difference">
          <Icon name={balanced ? 'circleCheck' : 'warning'} />
          <span>{difference}</span>
        </p>
      )}
    </div>
  )
}
