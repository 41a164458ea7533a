import type { Metadata } from 'next'

import { hasRole } from '#access/actor.ts'
import { readShares } from '#committees/shares.ts'
import { SHARES_PATH } from '#committees/shares-path.ts'
import { publishedEditions } from '#editions/published.ts'
import { shareTexts as texts } from '#i18n/shares.ts'
import { clock } from '#platform/clock.ts'
import { ForbiddenPage } from '#site/ForbiddenPage.tsx'
import { guarded } from '#site/guarded.tsx'
import { pageRequest } from '#site/page-request.ts'
import { readKept } from '#site/refill.ts'
import { SharesScreen } from '#site/shares/SharesScreen.tsx'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** The envelope of an edition shared among the regions. */
const SharesPage = async ({ searchParams }: Props) => {
  const { appel, fait, refus } = await searchParams
  const { req, actor } = await pageRequest(SHARES_PATH)
  if (!hasRole(actor, 'national_manager')) return <ForbiddenPage />
  const editions = await publishedEditions(req.payload, clock.now())
  const shown = editions.find(({ slug }) => slug === appel) ?? editions[0]
  const refused = typeof refus === 'string' ? refus : undefined
  return (
    <SharesScreen
      view={shown && (await readShares(req, shown.slug))}
      editions={editions.map(({ slug, edition }) => ({ slug, title: edition.shortTitle }))}
      done={fait === 'parts'}
      refused={refused}
      kept={refused === undefined ? undefined : await readKept()}
    />
  )
}

export default guarded(SharesPage)
