import type { ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'
import { Heading, type HeadingLevel } from '#ui/components/Heading.tsx'

export type CardProps = {
  title: string
  /** The whole card is a target; only the title is the link. */
  href?: string
  level?: HeadingLevel
  /** Above the title: a badge, a category. */
  start?: ReactNode
  children?: ReactNode
  /** Under the text: a date, an amount. */
  end?: ReactNode
  footer?: ReactNode
}

/** One thing among others: a call, a dossier, a post. */
export function Card({ title, href, level = 3, start, children, end, footer }: CardProps) {
  return (
    <div className={classNames('fr-card', href !== undefined && 'fr-enlarge-link')}>
      <div className="fr-card__body">
        <div className="fr-card__content">
          {start === undefined ? null : <div className="fr-card__start">{start}</div>}
          <Heading level={level} className="fr-card__title">
            {href === undefined ? title : <a href={href}>{title}</a>}
          </Heading>
          {children === undefined ? null : <div className="fr-card__desc">{children}</div>}
          {end === undefined ? null : <div className="fr-card__end">{end}</div>}
        </div>
        {footer === undefined ? null : <div className="fr-card__footer">{footer}</div>}
      </div>
    </div>
  )
}
