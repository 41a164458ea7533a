import type { Metadata } from 'next'

import { lastActOn } from '#committees/last-act.ts'
import { committeePath } from '#committees/read.ts'
import { readCommitteeView } from '#committees/view.ts'
import { committeeListTexts } from '#i18n/committee-list.ts'
import { clock } from '#platform/clock.ts'
import { committeePage } from '#site/committees/committee-page.tsx'
import { CommitteeScreen } from '#site/committees/CommitteeScreen.tsx'
import { pageOutcome } from '#site/committees/page-outcome.ts'
import { guarded } from '#site/guarded.tsx'

export const metadata: Metadata = { title: committeeListTexts.title, robots: { index: false } }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** A session of a committee. */
const CommitteePage = async ({ params, searchParams }: Props) => {
  const { id } = await params
  return committeePage(committeePath(id), async (req) => (
    <CommitteeScreen
      view={await readCommitteeView(req, id, clock.now())}
      {...await pageOutcome(searchParams, () => lastActOn(req, 'committee', id))}
    />
  ))
}

export default guarded(CommitteePage)
