import type { Metadata } from 'next'

import { committeePath } from '#committees/read.ts'
import { readCommitteeView } from '#committees/view.ts'
import { committeeListTexts } from '#i18n/committees.ts'
import { clock } from '#platform/clock.ts'
import { committeePage } from '#site/committees/committee-page.tsx'
import { CommitteeScreen } from '#site/committees/CommitteeScreen.tsx'
import { guarded } from '#site/guarded.tsx'

export const metadata: Metadata = { title: committeeListTexts.title, robots: { index: false } }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

const onlyText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** A session of a committee. */
const CommitteePage = async ({ params, searchParams }: Props) => {
  const { id } = await params
  const { fait, refus } = await searchParams
  return committeePage(committeePath(id), async (req) => (
    <CommitteeScreen
      view={await readCommitteeView(req, id, clock.now())}
      done={onlyText(fait)}
      refused={onlyText(refus)}
    />
  ))
}

export default guarded(CommitteePage)
