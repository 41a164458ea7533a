import type { ReactNode } from 'react'

export type KeyFactsProps = { facts: readonly { term: string; value: ReactNode }[] }

/** A few facts in a line that wraps, for pages where one works all day: small terms over their values. */
export function KeyFacts({ facts }: KeyFactsProps) {
  return (
    <dl className="ga-key-facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
