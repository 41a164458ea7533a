import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'

import { interfaceTexts } from '#i18n/interface.ts'
import { environment } from '#platform/env.ts'
import { stylesheets } from '#ui/stylesheet.ts'
import { readThemeChoice, THEME_COOKIE, themeAttributes } from '#ui/theme/choice.ts'

export const metadata: Metadata = {
  title: {
    default: interfaceTexts.serviceName,
    template: `%s – ${interfaceTexts.serviceName}`,
  },
  formatDetection: { telephone: false, email: false, address: false, date: false },
}

/**
 * The document of every page of the site: language, theme, stylesheets. Pages put their own `PageShell`
 * in it. Reading the cookie makes them all dynamic, which the nonce of the policy needs anyway.
 */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const theme = readThemeChoice((await cookies()).get(THEME_COOKIE)?.value)
  const settings = environment()
  const { hrefs, preloadedFonts } = stylesheets(settings)
  return (
    <html lang="fr" {...themeAttributes(theme, settings.dsfrDist)}>
      <head>
        {preloadedFonts.map((href) => (
          <link
            key={href}
            rel="preload"
            href={href}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
        {hrefs.map((href) => (
          <link key={href} rel="stylesheet" href={href} precedence="theme" />
        ))}
      </head>
      <body>{children}</body>
    </html>
  )
}
