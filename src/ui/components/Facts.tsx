import type { ReactNode } from 'react'

import { Hidden } from '#ui/components/Hidden.tsx'

export type Fact = {
  term: string
  value: ReactNode
  /** « Modifier », towards the question. */
  action?: { label: string; href: string }
}

/** Terms and their values: an abstract, or answers to check before filing, each with its « Modifier ». */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="ga-facts">
      {facts.map((fact) => (
        <div className="ga-facts__row" key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
          {fact.action === undefined ? null : (
            <dd className="ga-facts__action">
              <a className="fr-link" href={fact.action.href}>
                {fact.action.label}
                <Hidden> ({fact.term})</Hidden>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
