import type { Metadata } from 'next'

import { readConventions } from '#access/rules/conventions.ts'
import { CONVENTIONS_PATH, readConventionPage } from '#convention/list.ts'
import { conventionListTexts as texts } from '#i18n/conventions.ts'
import { ConventionList } from '#site/conventions/ConventionList.tsx'
import { ForbiddenPage } from '#site/ForbiddenPage.tsx'
import { guarded } from '#site/guarded.tsx'
import { pageRequest } from '#site/page-request.ts'
import { SitePage } from '#site/SitePage.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'

type Props = { searchParams: Promise<{ page?: string | string[] }> }

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

const pageNumber = (given: unknown): number =>
  typeof given === 'string' && /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 1

/** The conventions that both parties signed and that the person may read: a département's, a region's, a structure's. */
const ConventionsPage = async ({ searchParams }: Props) => {
  const page = pageNumber((await searchParams).page)
  const { req, actor } = await pageRequest(CONVENTIONS_PATH)
  if (readConventions(actor) === false) return <ForbiddenPage />
  return (
    <SitePage path={CONVENTIONS_PATH} density="agent" breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <ConventionList list={await readConventionPage(req, page)} page={page} />
    </SitePage>
  )
}

export default guarded(ConventionsPage)
