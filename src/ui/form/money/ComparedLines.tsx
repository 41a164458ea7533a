import type { ShownCompared } from '#forms/client/save-protocol.ts'
import { moneyTexts } from '#i18n/form-money.ts'
import { Icon } from '#ui/components/Icon.tsx'

export type ComparedLinesProps = {
  caption: string
  captionHidden?: boolean
  compared: readonly ShownCompared[]
  total?: { label: string; amount: string }
}

function ComparedLine({ line }: { line: ShownCompared }) {
  return (
    <tr className={line.retained ? 'ga-compared--retained' : undefined}>
      <th scope="row">
        {line.label}
        {line.article ? <span className="ga-compared__article">{line.article}</span> : null}
        {line.retained ? (
          <span className="ga-compared__retained">
            <Icon name="check" />
            {moneyTexts.retained}
          </span>
        ) : null}
      </th>
      <td className="ga-cell--right">{line.amount}</td>
    </tr>
  )
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
          <ComparedLine key={`${line.label} ${line.amount}`} line={line} />
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
