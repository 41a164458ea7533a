import type { ShownCompared } from '#forms/client/save-protocol.ts'
import { moneyTexts } from '#i18n/form-money.ts'
import { ComparedLine } from '#ui/components/ComparedLine.tsx'

export type ComparedLinesProps = {
  caption: string
  captionHidden?: boolean
  compared: readonly ShownCompared[]
  total?: { label: string; amount: string }
}

/** Amounts that were compared, each with its article; the one that was kept is said to be. */
export function ComparedLines({ caption, captionHidden, compared, total }: ComparedLinesProps) {
  return (
    <table className="ga-compared">
      <caption className={captionHidden ? 'fr-sr-only' : undefined}>{caption}</caption>
      <thead className="fr-sr-only">
        <tr>
          <th scope="col">{moneyTexts.line}</th>
          <th scope="col">{moneyTexts.amount}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map((line) => (
          <ComparedLine
            key={`${line.label} ${line.amount}`}
            line={line}
            retained={moneyTexts.retained}
          >
            {line.amount}
          </ComparedLine>
        ))}
      </tbody>
      {total ? (
        <tfoot>
          <tr>
            <th scope="row">{total.label}</th>
            <td className="ga-cell--right">{total.amount}</td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}
