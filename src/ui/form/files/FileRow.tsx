import type { ReactNode } from 'react'

import { interfaceTexts } from '#i18n/interface.ts'
import { formatFileSize } from '#i18n/numbers.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import { Unbroken } from '#ui/components/Unbroken.tsx'

export type FileRowProps = {
  name: string
  /** Bytes. */
  size: number
  href?: string
  /** Why it was not taken, and what to do. */
  reason?: string
  state: ReactNode
  actions?: ReactNode
}

/** One file in its list. */
export function FileRow({ name, size, href, reason, state, actions }: FileRowProps) {
  return (
    <li className="ga-file">
      <Icon name="file" />
      <div className="ga-file__words">
        {href ? (
          <a className="ga-file__name" href={href} target="_blank" rel="noopener">
            <Unbroken>{name}</Unbroken>
            <Hidden> ({interfaceTexts.newWindow})</Hidden>
          </a>
        ) : (
          <span className="ga-file__name">
            <Unbroken>{name}</Unbroken>
          </span>
        )}
        <span className="ga-file__size ga-figures">{formatFileSize(size)}</span>
        {reason ? (
          <p className="fr-error-text">
            <Icon name="error" />
            <span>{reason}</span>
          </p>
        ) : null}
      </div>
      <div className="ga-file__state">{state}</div>
      <div className="ga-file__actions">{actions}</div>
    </li>
  )
}
