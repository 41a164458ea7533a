import type { ReactNode } from 'react'

import { Icon } from '#ui/components/Icon.tsx'

export type ComparedLineProps = {
  line: { label: string; article?: string; retained?: boolean }
  /** What is said of the amount that was kept. */
  retained: string
  /** The amount. */
  children: ReactNode
}

/** A row of amounts that were compared: what it is, its article, whether it is the one that was kept. */
export function ComparedLine({ line, retained, children }: ComparedLineProps) {
  return (
    <tr className={line.retained ? 'ga-compared--retained' : undefined}>
      <th scope="row">
        {line.label}
        {line.article ? <span className="ga-compared__article">{line.article}</span> : null}
        {line.retained ? (
          <span className="ga-compared__retained">
            <Icon name="check" />
            {retained}
          </span>
        ) : null}
      </th>
      <td className="ga-cell--right">{children}</td>
    </tr>
  )
}
