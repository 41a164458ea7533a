import { cookies } from 'next/headers'
import type { ReactNode } from 'react'

import { workplacesOf } from '#accounts/return-path.ts'
import { currentUser } from '#accounts/session.ts'
import { siteTexts } from '#i18n/site.ts'
import { environment } from '#platform/env.ts'
import { Breadcrumb, type BreadcrumbProps } from '#ui/components/Breadcrumb.tsx'
import { Notice } from '#ui/components/Notice.tsx'
import { PageShell, type PageShellProps } from '#ui/shell/PageShell.tsx'
import { readThemeChoice, THEME_COOKIE } from '#ui/theme/choice.ts'

import { accountState } from './account-state.ts'
import { FOOTER_LINKS, navigationFrom } from './navigation.ts'

export type SitePageProps = {
  /** Path of this page, to mark it in the menu and to come back to it after signing in. */
  path: string
  /** Absent on the home page. */
  breadcrumb?: BreadcrumbProps
  density?: PageShellProps['density']
  children: ReactNode
}

/** A page whole: head with who is signed in, menu, path from the home page, content, foot. */
export const SitePage = async ({ path, breadcrumb, density, children }: SitePageProps) => {
  const signedIn = await currentUser()
  const { demo, stateBlock } = environment()
  const theme = readThemeChoice((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <PageShell
      navigation={navigationFrom(path, signedIn ? workplacesOf(signedIn.actor) : [])}
      account={await accountState(path)}
      tagline={siteTexts.tagline}
      density={density}
      stateBlock={stateBlock}
      notice={demo ? <Notice title={siteTexts.demoTitle}>{siteTexts.demo}</Notice> : undefined}
      breadcrumb={breadcrumb ? <Breadcrumb {...breadcrumb} /> : undefined}
      footer={{
        links: FOOTER_LINKS,
        children: <p>{siteTexts.footer}</p>,
        theme: { current: theme, action: '/affichage' },
      }}
    >
      {children}
    </PageShell>
  )
}
