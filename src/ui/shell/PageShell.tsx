import type { ReactNode } from 'react'

import { Footer, type FooterProps } from '#ui/shell/Footer.tsx'
import { Header, type HeaderProps } from '#ui/shell/Header.tsx'
import { CONTENT_ID, SkipLinks } from '#ui/shell/SkipLinks.tsx'

export type PageShellProps = HeaderProps & {
  footer: FooterProps
  children: ReactNode
  /** A `Notice` over the page. */
  notice?: ReactNode
  breadcrumb?: ReactNode
  /** `public`: 18 px, one column; `agent`: 16 px, wide, for those who work here all day. */
  density?: 'public' | 'agent'
}

/** A whole page: skip links, head with menu and account, content, foot. */
export function PageShell(props: PageShellProps) {
  const { footer, children, notice, breadcrumb, density = 'public', ...header } = props
  return (
    <div className="ga-page" data-density={density}>
      <SkipLinks />
      <Header {...header} />
      {notice}
      <div className="fr-container ga-page__body">
        {breadcrumb}
        <main id={CONTENT_ID} tabIndex={-1}>
          {children}
        </main>
      </div>
      <Footer {...footer} stateBlock={header.stateBlock} />
    </div>
  )
}
