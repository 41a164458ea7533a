import type { Metadata } from 'next'
import type { PayloadRequest } from 'payload'

import { hasRole } from '#access/actor.ts'
import { regionsOf } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { NATION } from '#committees/envelopes.ts'
import { COMMITTEES_PATH, readCommittees } from '#committees/read.ts'
import { SHARES_PATH } from '#committees/shares-path.ts'
import { publishedEditions } from '#editions/published.ts'
import { committeeListTexts as texts } from '#i18n/committee-list.ts'
import { shareTexts } from '#i18n/shares.ts'
import { clock } from '#platform/clock.ts'
import { CommitteeList } from '#site/committees/CommitteeList.tsx'
import { CreateCommittee } from '#site/committees/CreateCommittee.tsx'
import { committeePage } from '#site/committees/committee-page.tsx'
import { Outcome } from '#site/committees/Outcome.tsx'
import { pageOutcome } from '#site/committees/page-outcome.ts'
import { guarded } from '#site/guarded.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** Where the person may hold a committee: its regions, or the nation for DGEFP. */
const placesOf = (req: PayloadRequest): readonly string[] => {
  const actor = actorFrom(req)
  return hasRole(actor, 'national_manager')
    ? [NATION]
    : regionsOf(actor, 'instructor', 'regional_manager')
}

/** The sessions of the person's committees. */
const CommitteesPage = async ({ searchParams }: Props) => {
  const outcome = await pageOutcome(searchParams)
  return committeePage(COMMITTEES_PATH, async (req) => {
    const places = placesOf(req)
    const editions = places.length > 0 ? await publishedEditions(req.payload, clock.now()) : []
    const committees = await readCommittees(req)
    return (
      <SitePage path={COMMITTEES_PATH} density="agent" breadcrumb={{ current: texts.title }}>
        <PageHeading
          title={texts.title}
          lead={texts.lead}
          actions={
            places.includes(NATION) ? (
              <ButtonLink href={SHARES_PATH} appearance="secondary">
                {shareTexts.title}
              </ButtonLink>
            ) : undefined
          }
        />
        <Outcome place="top" {...outcome} />
        <CommitteeList committees={committees} prepares={places.length > 0} />
        {editions.length > 0 ? (
          <CreateCommittee
            places={places}
            editions={editions.map(({ slug, edition }) => ({ slug, title: edition.shortTitle }))}
            kept={outcome.kept}
            open={committees.length === 0}
          />
        ) : null}
      </SitePage>
    )
  })
}

export default guarded(CommitteesPage)
