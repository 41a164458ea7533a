import type { ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'

/** Things one under the other, with the space of the scale between them. */
export function Stack({
  gap,
  children,
}: {
  /** Absent: the space between two fields. */
  gap?: 'small' | 'large'
  children: ReactNode
}) {
  return <div className={classNames('ga-stack', gap && `ga-stack--${gap}`)}>{children}</div>
}
