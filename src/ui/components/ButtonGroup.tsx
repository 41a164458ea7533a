import { Children, type ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'

export type ButtonGroupProps = {
  children: ReactNode
  /** `end`: to the right; `apart`: the first on the left, the last on the right (Précédent / Suivant). */
  align?: 'start' | 'end' | 'apart'
}

/** Buttons that belong together: in a row, one above the other when narrow. */
export function ButtonGroup({ children, align = 'start' }: ButtonGroupProps) {
  return (
    <ul
      className={classNames(
        'fr-btns-group fr-btns-group--inline-sm',
        align === 'end' && 'fr-btns-group--right',
        align === 'apart' && 'ga-btns-group--apart',
      )}
    >
      {Children.toArray(children).map((child, index) => (
        // The order of the buttons of a group never changes.
        <li key={index}>{child}</li>
      ))}
    </ul>
  )
}
