import type { ReactNode } from 'react'

/** Text for those who listen, where those who see have the layout. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className="fr-sr-only">{children}</span>
}
