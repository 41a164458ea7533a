import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { queueHref, queueParameters, QUEUE_PATH } from '#instruction/queue/address.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { queueTexts as texts } from '#i18n/instruction-queue.ts'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { deskPage } from '#site/instruction/desk-page.tsx'
import { loadQueue } from '#site/instruction/load-queue.ts'
import { QueueView } from '#site/instruction/QueueView.tsx'
import { guarded } from '#site/guarded.tsx'
import { SitePage } from '#site/SitePage.tsx'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

/** How a form of the page ended stands in its address too, and asks nothing of the list. */
const OUTCOMES = ['fait', 'refus']

const parametersOf = (search: Awaited<Search>): URLSearchParams => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search))
    if (!OUTCOMES.includes(name))
      for (const one of [value ?? []].flat()) parameters.append(name, one)
  return parameters
}

/** The list of a desk: what waits for it first, filtered as the address says. */
const QueuePage = async ({ searchParams }: { searchParams: Search }) => {
  const given = parametersOf(await searchParams)
  const read = readQueue(given)
  const href = queueHref(read.query)
  // A form sends its empty controls too: the address one keeps or sends says only what is asked.
  const understood = Object.keys(read.typed).length === 0
  if (understood && given.toString() !== queueParameters(read.query).toString()) redirect(href)
  const state = await formState(QUEUE_PATH, searchParams)
  return deskPage(href, async (desk) => (
    <SitePage path={QUEUE_PATH} density="agent" breadcrumb={{ current: texts.title }}>
      <QueueView queue={await loadQueue(desk, read)} state={state} />
    </SitePage>
  ))
}

export default guarded(QueuePage)
