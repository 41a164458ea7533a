import { Children, type ReactNode } from 'react'

/** Things of one rank side by side, one above the other when narrow: cards, figures, short fields. */
export function Grid({ columns, children }: { columns: 2 | 3 | 4; children: ReactNode }) {
  return (
    <div className="fr-grid-row fr-grid-row--gutters">
      {Children.toArray(children).map((child, index) => (
        <div className={`fr-col-12 fr-col-md-${12 / columns}`} key={index}>
          {child}
        </div>
      ))}
    </div>
  )
}
