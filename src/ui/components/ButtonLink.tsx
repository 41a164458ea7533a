import type { ReactNode } from 'react'

import { buttonClasses, type ButtonLook } from '#ui/components/Button.tsx'
import { Icon } from '#ui/components/Icon.tsx'

export type ButtonLinkProps = ButtonLook & {
  href: string
  children: ReactNode
  download?: boolean | string
}

/** A link that is the main act of a page, drawn as a button. */
export function ButtonLink({
  href,
  children,
  download,
  icon,
  iconAfter,
  ...look
}: ButtonLinkProps) {
  return (
    <a href={href} className={buttonClasses(look)} {...(download ? { download } : {})}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </a>
  )
}
