import type { ReactNode } from 'react'

/** Small things in a line that wraps: badges, links, a date and its state. */
export function Inline({ children }: { children: ReactNode }) {
  return <div className="ga-inline">{children}</div>
}
