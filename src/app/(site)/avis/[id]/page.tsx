import type { Metadata } from 'next'

import { opinionListTexts } from '#i18n/opinions.ts'
import { readGiving } from '#opinions/giving.ts'
import { OPINIONS_PATH } from '#opinions/list.ts'
import { clock } from '#platform/clock.ts'
import { guarded } from '#site/guarded.tsx'
import { consultedPage } from '#site/opinions/consulted-page.tsx'
import { OpinionView } from '#site/opinions/OpinionView.tsx'

export const metadata: Metadata = { title: opinionListTexts.title, robots: { index: false } }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

const onlyText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** An opinion to give, the dossier beside it. */
const OpinionPage = async ({ params, searchParams }: Props) => {
  const { id } = await params
  const { piece, fait, refus } = await searchParams
  return consultedPage(`${OPINIONS_PATH}/${id}`, async (req) => (
    <OpinionView
      giving={await readGiving(req, id, clock.now())}
      piece={onlyText(piece)}
      done={onlyText(fait)}
      refused={onlyText(refus)}
    />
  ))
}

export default guarded(OpinionPage)
