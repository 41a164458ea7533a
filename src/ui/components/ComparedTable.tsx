import { verdictTexts } from '#i18n/interface.ts'
import type { Compared } from '#funding/types.ts'
import { ComparedLine } from '#ui/components/ComparedLine.tsx'
import { Money } from '#ui/components/Money.tsx'
import { TableFrame } from '#ui/components/TableFrame.tsx'

export type ComparedTableProps = {
  caption: string
  captionHidden?: boolean
  compared: readonly Compared[]
  total?: { label: string; cents: number }
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
            <ComparedLine
              key={`${line.label} ${line.amount}`}
              line={line}
              retained={verdictTexts.retained}
            >
              <Money cents={line.amount} />
            </ComparedLine>
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
