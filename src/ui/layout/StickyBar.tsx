import type { ReactNode } from 'react'

/** A bar that stays at the foot of the screen: the state of the save on the left, acts on the right. */
export function StickyBar({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="ga-bar">
      <div>{children}</div>
      {actions === undefined ? null : <div>{actions}</div>}
    </div>
  )
}
