import type { Metadata } from 'next'

import { readConvention } from '#convention/read.ts'
import { conventionTexts } from '#i18n/conventions.ts'
import { clock } from '#platform/clock.ts'
import { ConventionView } from '#site/conventions/ConventionView.tsx'
import { loadConvention } from '#site/conventions/load.ts'
import { guarded } from '#site/guarded.tsx'
import { pageRequest } from '#site/page-request.ts'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ fait?: string; refus?: string }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: conventionTexts.title((await params).reference),
  robots: { index: false },
})

const ConventionPage = async ({ params, searchParams }: Props) => {
  const { reference } = await params
  const { fait, refus } = await searchParams
  const { req } = await pageRequest(`/conventions/${reference}`)
  const page = await loadConvention(req, await readConvention(req, reference), clock.now())
  return <ConventionView page={page} done={fait} refused={refus} />
}

export default guarded(ConventionPage)
