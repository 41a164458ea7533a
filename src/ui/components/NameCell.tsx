import type { ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'

/** Under the name of a row: what tells it from others of that name. */
export function SecondLine({ strong, children }: { strong?: boolean; children: ReactNode }) {
  return (
    <span className={classNames('ga-cell__second', strong && 'ga-cell__second--strong')}>
      {children}
    </span>
  )
}

/** The cell of a name, wide enough to be read, with its `SecondLine`s. */
export function NameCell({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <div className="ga-cell__name">
      {name}
      {children}
    </div>
  )
}
