import type { ReactNode } from 'react'

export type PageHeadingProps = {
  title: string
  /** Above the title: what kind of thing this is, its reference. */
  over?: ReactNode
  /** Under the title: one or two sentences. */
  lead?: ReactNode
  /** Badges, a deadline, an amount. */
  children?: ReactNode
  actions?: ReactNode
}

/** The title of a page with what one must know first. The only `h1`. */
export function PageHeading({ title, over, lead, children, actions }: PageHeadingProps) {
  return (
    <div className="ga-heading">
      <div>
        {over === undefined ? null : <p className="ga-heading__over">{over}</p>}
        <h1>{title}</h1>
        {lead === undefined ? null : <p className="ga-heading__lead">{lead}</p>}
        {children === undefined ? null : <div className="ga-heading__facts">{children}</div>}
      </div>
      {actions === undefined ? null : <div className="ga-heading__actions">{actions}</div>}
    </div>
  )
}
