import type { ReactNode } from 'react'

/** What can be done, one act under the other. */
export function Acts({ children }: { children: ReactNode }) {
  return <ul className="ga-acts">{children}</ul>
}

/** One act: its button, then what follows from it or why it cannot be. */
export function Act({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <li className="ga-act">
      {children}
      {note === undefined ? null : <p className="ga-act__note">{note}</p>}
    </li>
  )
}
