import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { queueHref, queueParameters } from '#instruction/queue/address.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { queueTexts as texts } from '#i18n/instruction-queue.ts'
import { deskPage } from '#site/instruction/desk-page.tsx'
import { QueueView } from '#site/instruction/QueueView.tsx'
import { guarded } from '#site/guarded.tsx'
import { readQueuePage } from '#instruction/queue/queue.ts'
import { SitePage } from '#site/SitePage.tsx'

type Search = Record<string, string | string[] | undefined>

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

const parametersOf = (search: Search): URLSearchParams => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search))
    for (const one of [value ?? []].flat()) parameters.append(name, one)
  return parameters
}

/** The list of a desk: what waits for it first, filtered as the address says. */
const QueuePage = async ({ searchParams }: { searchParams: Promise<Search> }) => {
  const given = parametersOf(await searchParams)
  const read = readQueue(given)
  const href = queueHref(read.query)
  // A form sends its empty controls too: the address one keeps or sends says only what is asked.
  const understood = Object.keys(read.typed).length === 0
  if (understood && given.toString() !== queueParameters(read.query).toString()) redirect(href)
  return deskPage(href, async ({ req, regions }) => (
    <SitePage path="/instruction" density="agent" breadcrumb={{ current: texts.title }}>
      <QueueView read={read} regions={regions} page={await readQueuePage(req, read.query)} />
    </SitePage>
  ))
}

export default guarded(QueuePage)
