import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'

import { clock } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'
import { Notice } from '#ui/components/Notice.tsx'
import { Gallery } from '#ui/gallery/Gallery.tsx'
import { PageShell } from '#ui/shell/PageShell.tsx'
import { readThemeChoice, THEME_COOKIE } from '#ui/theme/choice.ts'

export const metadata: Metadata = { title: 'Composants', robots: { index: false } }

/** Each component in each state; in demonstration only. */
export default async function ComponentsPage() {
  if (!environment().demo) notFound()
  const theme = readThemeChoice((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <PageShell
      navigation={[
        { label: 'Appels à projets', href: '/appels-a-projets' },
        { label: 'Composants', href: '/demo/composants', current: 'page' },
      ]}
      account={{ signedIn: false, signInHref: '/connexion', registerHref: '/inscription' }}
      notice={<Notice title="Galerie des composants.">Les données sont inventées.</Notice>}
      footer={{
        links: [
          { label: 'Accessibilité', href: '/accessibilite' },
          { label: 'Mentions légales', href: '/mentions-legales' },
          { label: 'Données personnelles', href: '/donnees-personnelles' },
        ],
        theme: { current: theme, action: '/affichage' },
      }}
    >
      <Gallery now={clock.now()} />
    </PageShell>
  )
}
