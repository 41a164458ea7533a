import type { Metadata } from 'next'

import { lastActOn } from '#committees/last-act.ts'
import { committeePath } from '#committees/read.ts'
import { readItemView } from '#committees/view.ts'
import { committeeListTexts } from '#i18n/committee-list.ts'
import { clock } from '#platform/clock.ts'
import { committeePage } from '#site/committees/committee-page.tsx'
import { ItemScreen } from '#site/committees/ItemScreen.tsx'
import { pageOutcome } from '#site/committees/page-outcome.ts'
import { guarded } from '#site/guarded.tsx'

export const metadata: Metadata = { title: committeeListTexts.title, robots: { index: false } }

type Props = {
  params: Promise<{ id: string; item: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** A dossier on the agenda of a committee. */
const AgendaItemPage = async ({ params, searchParams }: Props) => {
  const { id, item } = await params
  return committeePage(`${committeePath(id)}/${item}`, async (req) => (
    <ItemScreen
      view={await readItemView(req, { committee: id, item }, clock.now())}
      {...await pageOutcome(searchParams, () => lastActOn(req, 'agenda-item', item))}
    />
  ))
}

export default guarded(AgendaItemPage)
