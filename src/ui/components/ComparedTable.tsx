import { verdictTexts } from '#i18n/interface.ts'
import type { Compared } from '#funding/types.ts'
import { Icon } from '#ui/components/Icon.tsx'
import { Money } from '#ui/components/Money.tsx'
import { TableFrame } from '#ui/components/TableFrame.tsx'

export type ComparedTableProps = {
  caption: string
  captionHidden?: boolean
  compared: readonly Compared[]
  total?: { label: string; cents: number }
}

function ComparedRow({ line }: { line: Compared }) {
  return (
    <tr className={line.retained ? 'ga-compared--retained' : undefined}>
      <th scope="row">
        {line.label}
        {line.article ? <span className="ga-compared__article">{line.article}</span> : null}
        {line.retained ? (
          <span className="ga-compared__retained">
            <Icon name="check" />
            {verdictTexts.retained}
          </span>
        ) : null}
      </th>
      <td className="ga-cell--right">
        <Money cents={line.amount} />
      </td>
    </tr>
  )
}

/** Amounts that were compared, each with its article; the one that was kept is said to be. */
export function ComparedTable({ caption, captionHidden, compared, total }: ComparedTableProps) {
  return (
    <div className="ga-compared">
      <TableFrame caption={caption} captionHidden={captionHidden}>
        <thead>
          <tr>
            <th scope="col">{verdictTexts.lineColumn}</th>
            <th scope="col" className="ga-cell--right">
              {verdictTexts.amountColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {compared.map((line) => (
            <ComparedRow key={`${line.label} ${line.amount}`} line={line} />
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <tr>
              <th scope="row">{total.label}</th>
              <td className="ga-cell--right">
                <Money cents={total.cents} />
              </td>
            </tr>
          </tfoot>
        )}
      </TableFrame>
    </div>
  )
}
