import { moneyTexts } from '#i18n/form-money.ts'
import { FoldingAside } from '#ui/layout/FoldingAside.tsx'
import { Figures } from '#ui/components/Figures.tsx'
import { useSelected } from '#ui/form/use-form.ts'
import { MoneyNews } from './MoneyNews.tsx'
import { toCorrect, verdictsOf } from './verdicts.ts'
import { VerdictList } from './VerdictList.tsx'

/** The money of the request beside the page, folded under its title on a phone. */
export default function MoneyMargin({ subjects }: { subjects: readonly string[] }) {
  const derived = useSelected((state) => state.derived)
  const { funding } = derived
  const verdicts = subjects.flatMap((subject) => verdictsOf(derived, subject))
  return (
    <aside aria-label={moneyTexts.title}>
      <FoldingAside
        title={moneyTexts.title}
        brief={moneyTexts.toCorrect(toCorrect(verdicts).length)}
      >
        {funding ? (
          <Figures
            figures={funding.figures.map(({ label, amount }) => ({
              label,
              value: <span className="ga-figures">{amount}</span>,
            }))}
          />
        ) : null}
        <VerdictList verdicts={verdicts} />
      </FoldingAside>
      <MoneyNews />
    </aside>
  )
}
