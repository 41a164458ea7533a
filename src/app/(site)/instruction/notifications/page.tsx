import type { Metadata } from 'next'

import { hasRole } from '#access/actor.ts'
import { readWaitingList } from '#decisions/waiting-list.ts'
import { countToNotify, decisionsToNotify } from '#decisions/to-notify.ts'
import { notificationTexts as texts } from '#i18n/decisions.ts'
import { queueTexts } from '#i18n/instruction-queue.ts'
import { QUEUE_PATH } from '#instruction/queue/address.ts'
import { guarded } from '#site/guarded.tsx'
import { deskPage } from '#site/instruction/desk-page.tsx'
import { NotificationsView } from '#site/instruction/notifications/NotificationsView.tsx'
import { NOTIFICATIONS_PATH } from '#site/instruction/notifications/path.ts'
import { SitePage } from '#site/SitePage.tsx'

type Several = string | string[] | undefined
type Props = {
  searchParams: Promise<{ choisie?: Several; notifiee?: Several; refusee?: Several }>
}

const listOf = (given: Several): string[] => [given ?? []].flat()

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

/** The decisions of a desk that are to be notified, one by one or together. */
const NotificationsPage = async ({ searchParams }: Props) => {
  const { choisie, notifiee, refusee } = await searchParams
  return deskPage(NOTIFICATIONS_PATH, async ({ req, actor }) => (
    <SitePage
      path={NOTIFICATIONS_PATH}
      density="agent"
      breadcrumb={{
        parents: [{ label: queueTexts.title, href: QUEUE_PATH }],
        current: texts.title,
      }}
    >
      <NotificationsView
        waiting={await decisionsToNotify(req)}
        all={await countToNotify(req)}
        waitingList={await readWaitingList(req)}
        mayNotify={hasRole(actor, 'regional_manager')}
        chosen={listOf(choisie)}
        done={listOf(notifiee)}
        refused={listOf(refusee)}
      />
    </SitePage>
  ))
}

export default guarded(NotificationsPage)
