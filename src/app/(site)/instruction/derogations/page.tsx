import type { Metadata } from 'next'

import { deskDerogations } from '#derogations/read.ts'
import { derogationDeskTexts as texts } from '#i18n/late-signature.ts'
import { queueTexts } from '#i18n/instruction-queue.ts'
import { QUEUE_PATH } from '#instruction/queue/address.ts'
import { deskPage } from '#site/instruction/desk-page.tsx'
import { DerogationsView } from '#site/instruction/DerogationsView.tsx'
import { guarded } from '#site/guarded.tsx'
import { SitePage } from '#site/SitePage.tsx'

type Props = { searchParams: Promise<{ fait?: string; refus?: string }> }

const PATH = '/instruction/derogations'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

/** The late signatures asked of a region (R065). */
const DerogationsPage = async ({ searchParams }: Props) => {
  const { fait, refus } = await searchParams
  return deskPage(PATH, async ({ req }) => (
    <SitePage
      path={PATH}
      density="agent"
      breadcrumb={{
        parents: [{ label: queueTexts.title, href: QUEUE_PATH }],
        current: texts.title,
      }}
    >
      <DerogationsView {...await deskDerogations(req)} done={fait} refused={refus} />
    </SitePage>
  ))
}

export default guarded(DerogationsPage)
