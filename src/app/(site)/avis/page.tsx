import type { Metadata } from 'next'

import { opinionListTexts as texts, opinionPageTexts } from '#i18n/opinions.ts'
import { OPINIONS_PATH, readOpinionPage, tabOf } from '#opinions/list.ts'
import { guarded } from '#site/guarded.tsx'
import { consultedPage } from '#site/opinions/consulted-page.tsx'
import { OpinionList } from '#site/opinions/OpinionList.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

const pageNumber = (given: unknown): number =>
  typeof given === 'string' && /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 1

/** What is to be given by the person who is signed in. */
const OpinionsPage = async ({ searchParams }: Props) => {
  const { liste, page: asked, fait } = await searchParams
  const tab = tabOf(liste)
  const page = pageNumber(asked)
  return consultedPage(OPINIONS_PATH, async (req) => {
    const list = await readOpinionPage(req, tab, page)
    return (
      <SitePage path={OPINIONS_PATH} density="agent" breadcrumb={{ current: texts.title }}>
        <PageHeading title={texts.title} lead={texts.lead} />
        {fait === 'recuse' ? (
          <Outcome tone="success">{opinionPageTexts.done.recuse}</Outcome>
        ) : null}
        <OpinionList tab={tab} page={page} list={list} />
      </SitePage>
    )
  })
}

export default guarded(OpinionsPage)
