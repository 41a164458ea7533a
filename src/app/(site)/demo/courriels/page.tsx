import path from 'node:path'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { formatInstant } from '#i18n/dates.ts'
import { demoMailTexts as texts } from '#i18n/demo.ts'
import { listInbox, type InboxEntry } from '#mail/inbox.ts'
import { environment } from '#platform/env.ts'
import { SitePage } from '#site/SitePage.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { PageHeading } from '#ui/layout/PageHeading.tsx'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

const MOST = 200

const COLUMNS: readonly Column<InboxEntry>[] = [
  {
    key: 'subject',
    header: texts.subject,
    rowHeader: true,
    cell: ({ name, subject }) => (
      <a href={`/demo/courriels/${encodeURIComponent(name)}`}>{subject}</a>
    ),
  },
  { key: 'to', header: texts.to, cell: ({ to }) => to },
  { key: 'sentAt', header: texts.sentAt, cell: ({ sentAt }) => formatInstant(sentAt) },
]

const DemoMailsPage = async () => {
  const { demo, dataDirectory } = environment()
  if (!demo) notFound()
  const mails = await listInbox(path.join(dataDirectory, 'mail'), MOST)
  return (
    <SitePage path="/demo/courriels" breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <DataTable
        caption={texts.caption}
        columns={COLUMNS}
        rows={mails}
        rowKey={({ name }) => name}
        empty={texts.empty}
      />
    </SitePage>
  )
}

export default DemoMailsPage
