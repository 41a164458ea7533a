import type { ReactNode } from 'react'

import { Icon } from '#ui/components/Icon.tsx'

export type FoldingAsideProps = {
  title: string
  /** Shown while it is folded: a total, how many filters are on. */
  brief?: ReactNode
  children: ReactNode
}

/** An aside that folds under its title on a phone and stands open on a wide screen: money, filters. */
export function FoldingAside({ title, brief, children }: FoldingAsideProps) {
  return (
    <details className="ga-fold">
      <summary>
        <span className="ga-fold__title">{title}</span>
        {brief === undefined ? null : <span className="ga-fold__brief">{brief}</span>}
        <Icon name="chevronDown" />
      </summary>
      <div className="ga-fold__content">{children}</div>
    </details>
  )
}
