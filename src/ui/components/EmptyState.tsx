import type { ReactNode } from 'react'

export type EmptyStateProps = {
  /** Why there is nothing. */
  title: string
  /** What one could do. */
  children?: ReactNode
  action?: ReactNode
}

/** A list with nothing in it says why, and what one could do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="ga-empty">
      <p className="ga-empty__title">{title}</p>
      {children === undefined ? null : <div>{children}</div>}
      {action === undefined ? null : <div className="ga-empty__action">{action}</div>}
    </div>
  )
}
