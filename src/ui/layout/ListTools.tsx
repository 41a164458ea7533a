import type { ReactNode } from 'react'

export type ListToolsProps = {
  /** How many rows there are, in words. */
  count: string
  children?: ReactNode
}

/** Over a list: how many rows it has on the left, what can be done with all of them on the right. */
export function ListTools({ count, children }: ListToolsProps) {
  return (
    <div className="ga-list-tools">
      <p className="ga-list-tools__count">{count}</p>
      {children === undefined ? null : <div className="ga-list-tools__acts">{children}</div>}
    </div>
  )
}
