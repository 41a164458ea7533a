import type { Metadata } from 'next'

import { annexFiles } from '#editions/annex-files.ts'
import { milestonesOf } from '#editions/milestones.ts'
import { EDITIONS_PATH, editionPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { editionListTexts, editionTexts as texts } from '#i18n/editions.ts'
import { clock } from '#platform/clock.ts'
import { guichet } from '#platform/payload.ts'
import { guarded } from '#site/guarded.tsx'
import { metadataOf, MISSING } from '#site/metadata.ts'
import { MissingPage } from '#site/MissingPage.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { CalendarTable } from '#site/editions/CalendarTable.tsx'
import { ContactFinder } from '#site/editions/ContactFinder.tsx'
import { Contents } from '#site/editions/Contents.tsx'
import { Criteria } from '#site/editions/Criteria.tsx'
import { Downloads } from '#site/editions/Downloads.tsx'
import { EditionBrief } from '#site/editions/EditionBrief.tsx'
import { EligibilityInvitation, FilingInvitation } from '#site/editions/invitations.tsx'
import { editionToName, loadEdition } from '#site/editions/load.ts'
import { RegionalNotes } from '#site/editions/RegionalNotes.tsx'
import { Requests } from '#site/editions/Requests.tsx'
import { StatusBadge } from '#site/editions/StatusBadge.tsx'
import { anchoredSections } from '#site/editions/contents.ts'
import { department } from '#territories/areas.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { slug } = await params
  const found = await editionToName(slug)
  return found
    ? metadataOf({
        title: found.edition.title,
        description: found.edition.summary.purpose,
        path: editionPath(slug),
      })
    : MISSING
}

const departmentIn = (query: Query): string | undefined => {
  const code = query['departement']
  return typeof code === 'string' ? department(code)?.code : undefined
}

type PartsProps = { found: PublishedEdition; now: Date; query: Query }

/** What one needs at hand, the text itself, then what helps to prepare a dossier. */
const Parts = async ({ found, now, query }: PartsProps) => {
  const { edition, slug, publishedAt } = found
  const steps = milestonesOf(edition.calendar, publishedAt)
  return (
    <>
      <Downloads found={found} files={await annexFiles(await guichet(), found.id)} />
      <CalendarTable calendar={edition.calendar} steps={steps} now={now} />
      {edition.eligibility.length > 0 ? <EligibilityInvitation slug={slug} /> : null}
      <ContactFinder found={found} department={departmentIn(query)} />
      {anchoredSections(edition.sections).map(({ key, title, blocks }) => (
        <Section key={key} id={key} title={title}>
          <Blocks blocks={blocks} />
        </Section>
      ))}
      <Requests requests={edition.documents} />
      <Criteria criteria={edition.criteria} />
      {edition.regionalNotes?.length ? <RegionalNotes notes={edition.regionalNotes} /> : null}
      <FilingInvitation found={found} now={now} />
    </>
  )
}

/** An edition, summary first; every word comes from its sealed revision. */
const EditionPage = async ({ params, searchParams }: Props) => {
  const found = await loadEdition((await params).slug)
  if (!found) return <MissingPage />
  const now = clock.now()
  const { edition, slug } = found
  return (
    <SitePage
      path={editionPath(slug)}
      breadcrumb={{
        parents: [{ label: editionListTexts.title, href: EDITIONS_PATH }],
        current: edition.shortTitle,
      }}
    >
      <PageHeading title={edition.title} lead={edition.summary.purpose} over={texts.over}>
        <StatusBadge status={found.status} />
      </PageHeading>
      <Stack gap="large">
        <EditionBrief found={found} now={now} />
        <Columns side="start" sticky aside={<Contents found={found} />}>
          <Parts found={found} now={now} query={await searchParams} />
        </Columns>
      </Stack>
    </SitePage>
  )
}

export default guarded(EditionPage)
