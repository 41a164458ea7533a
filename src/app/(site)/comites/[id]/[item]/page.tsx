import type { Metadata } from 'next'

import { committeePath } from '#committees/read.ts'
import { readItemView } from '#committees/view.ts'
import { committeeListTexts } from '#i18n/committees.ts'
import { clock } from '#platform/clock.ts'
import { committeePage } from '#site/committees/committee-page.tsx'
import { ItemScreen } from '#site/committees/ItemScreen.tsx'
import { guarded } from '#site/guarded.tsx'

export const metadata: Metadata = { title: committeeListTexts.title, robots: { index: false } }

type Props = {
  params: Promise<{ id: string; item: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

const onlyText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** A dossier on the agenda of a committee. */
const AgendaItemPage = async ({ params, searchParams }: Props) => {
  const { id, item } = await params
  const { fait, refus } = await searchParams
  return committeePage(`${committeePath(id)}/${item}`, async (req) => (
    <ItemScreen
      view={await readItemView(req, { committee: id, item }, clock.now())}
      done={onlyText(fait)}
      refused={onlyText(refus)}
    />
  ))
}

export default guarded(AgendaItemPage)
