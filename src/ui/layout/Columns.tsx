import type { ReactNode } from 'react'

export type ColumnsProps = {
  /** Beside the content: a table of contents, filters, the money, the acts. */
  aside: ReactNode
  children: ReactNode
  side?: 'start' | 'end'
  /** The aside stays in view while the content scrolls. */
  sticky?: boolean
}

/** Content with an aside. When narrow the aside comes first: it is written before the content. */
export function Columns({ aside, children, side = 'end', sticky }: ColumnsProps) {
  return (
    <div className={`ga-columns ga-columns--${side}`}>
      <div className={sticky ? 'ga-columns__aside ga-columns__aside--sticky' : 'ga-columns__aside'}>
        {aside}
      </div>
      <div>{children}</div>
    </div>
  )
}
