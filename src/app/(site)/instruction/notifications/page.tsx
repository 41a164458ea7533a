import type { Metadata } from 'next'

import { decisionsToNotify } from '#decisions/to-notify.ts'
import { notificationTexts as texts } from '#i18n/decisions.ts'
import { queueTexts } from '#i18n/instruction-queue.ts'
import { QUEUE_PATH } from '#instruction/queue/address.ts'
import { guarded } from '#site/guarded.tsx'
import { deskPage } from '#site/instruction/desk-page.tsx'
import { NotificationsView } from '#site/instruction/NotificationsView.tsx'
import { SitePage } from '#site/SitePage.tsx'

type Props = { searchParams: Promise<{ notifiees?: string; refusee?: string | string[] }> }

const PATH = '/instruction/notifications'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

/** The decisions of a desk that are to be notified, one by one or together. */
const NotificationsPage = async ({ searchParams }: Props) => {
  const { notifiees, refusee = [] } = await searchParams
  return deskPage(PATH, async ({ req }) => (
    <SitePage
      path={PATH}
      density="agent"
      breadcrumb={{
        parents: [{ label: queueTexts.title, href: QUEUE_PATH }],
        current: texts.title,
      }}
    >
      <NotificationsView
        waiting={await decisionsToNotify(req)}
        done={Number(notifiees) || 0}
        refused={[refusee].flat()}
      />
    </SitePage>
  ))
}

export default guarded(NotificationsPage)
