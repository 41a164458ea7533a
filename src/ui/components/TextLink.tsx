import type { ReactNode } from 'react'

import { interfaceTexts } from '#i18n/interface.ts'
import { Icon } from '#ui/components/Icon.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import type { IconName } from '#ui/components/icon-paths.ts'

export type TextLinkProps = {
  href: string
  children: ReactNode
  icon?: IconName
  /** A link to another site: says so with an icon and stays in the same window. */
  external?: boolean
  /** Opens another window, and says it. */
  newWindow?: boolean
  /** A file: format and weight belong in the text, « PDF, 312 Ko ». */
  download?: boolean | string
}

/** A link in a line of text or on a line of its own. */
export function TextLink({ href, children, icon, external, newWindow, download }: TextLinkProps) {
  const ending = download ? 'download' : external || newWindow ? 'external' : undefined
  return (
    <a
      className="fr-link"
      href={href}
      {...(newWindow ? { target: '_blank', rel: 'noopener' } : {})}
      {...(download ? { download } : {})}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {ending ? <Icon name={ending} /> : null}
      {newWindow ? <Hidden> ({interfaceTexts.newWindow})</Hidden> : null}
    </a>
  )
}
