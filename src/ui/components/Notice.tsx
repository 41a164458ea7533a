import type { ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/components/Icon.tsx'
import { toneIcons } from '#ui/components/tone.ts'

export type NoticeProps = {
  tone?: 'information' | 'warning'
  title: string
  children?: ReactNode
}

/** A band over the whole page: an interruption of service, a demonstration, a date that moves. */
export function Notice({ tone = 'information', title, children }: NoticeProps) {
  return (
    <section
      aria-label={title}
      className={classNames(
        'fr-notice',
        tone === 'warning' ? 'fr-notice--warning' : 'fr-notice--info',
      )}
    >
      <div className="fr-container">
        <div className="fr-notice__body">
          <Icon name={toneIcons[tone]} />
          <p>
            <span className="fr-notice__title">{title}</span>{' '}
            {children === undefined ? null : <span className="fr-notice__desc">{children}</span>}
          </p>
        </div>
      </div>
    </section>
  )
}
