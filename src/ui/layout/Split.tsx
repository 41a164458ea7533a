import type { ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'

/** Two things to read together: side by side on a wide screen, the second stays in view. */
export function Split({
  children,
  second,
  scrolls,
}: {
  children: ReactNode
  second: ReactNode
  /** The second is taller than a screen: it scrolls by itself beside the first. */
  scrolls?: boolean
}) {
  return (
    <div className="ga-split">
      <div>{children}</div>
      <div className={classNames('ga-split__second', scrolls && 'ga-split__second--scrolls')}>
        {second}
      </div>
    </div>
  )
}
