import { Children, type ReactNode } from 'react'

/** Things of one kind one under the other, without bullets: files in a cell, links in an aside. */
export function PlainList({ children }: { children: ReactNode }) {
  return (
    <ul className="ga-plain-list">
      {Children.toArray(children).map((child, rank) => (
        // The order of such a list never changes while it is shown.
        <li key={rank}>{child}</li>
      ))}
    </ul>
  )
}
