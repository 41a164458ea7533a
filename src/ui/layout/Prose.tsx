import type { ReactNode } from 'react'

/** Running text: lines of at most 72 characters, with the rhythm of a page one reads. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="ga-prose">{children}</div>
}
