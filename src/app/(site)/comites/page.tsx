import type { Metadata } from 'next'

import { regionsOf } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { COMMITTEES_PATH, readCommittees } from '#committees/read.ts'
import { publishedEditions } from '#editions/published.ts'
import { committeeListTexts as texts } from '#i18n/committees.ts'
import { clock } from '#platform/clock.ts'
import { CommitteeList, CreateCommittee } from '#site/committees/CommitteeList.tsx'
import { committeePage } from '#site/committees/committee-page.tsx'
import { Outcome } from '#site/committees/Outcome.tsx'
import { guarded } from '#site/guarded.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** The sessions of the person's committees. */
const CommitteesPage = async ({ searchParams }: Props) => {
  const { refus } = await searchParams
  return committeePage(COMMITTEES_PATH, async (req) => {
    const regions = regionsOf(actorFrom(req), 'instructor', 'regional_manager')
    const editions = regions.length > 0 ? await publishedEditions(req.payload, clock.now()) : []
    return (
      <SitePage path={COMMITTEES_PATH} density="agent" breadcrumb={{ current: texts.title }}>
        <PageHeading title={texts.title} lead={texts.lead} />
        <Outcome refused={typeof refus === 'string' ? refus : undefined} />
        <CommitteeList committees={await readCommittees(req)} />
        {editions.length > 0 ? (
          <CreateCommittee
            regions={regions}
            editions={editions.map(({ slug, edition }) => ({ slug, title: edition.shortTitle }))}
          />
        ) : null}
      </SitePage>
    )
  })
}

export default guarded(CommitteesPage)
