import { profileTexts as texts } from '#i18n/account-pages.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { Badge } from '#ui/components/Badge.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { PlainForm } from './PlainForm.tsx'

/** Instants. */
export type ShownSession = { id: string; createdAt?: string | null; expiresAt: string }

const shown = (instant: string | null | undefined): string =>
  instant ? formatInstantShort(new Date(instant)) : '–'

const columns = (own: string | undefined): readonly Column<ShownSession>[] => [
  {
    key: 'which',
    header: texts.which,
    rowHeader: true,
    cell: ({ id }) =>
      id === own ? <Badge tone="information">{texts.thisOne}</Badge> : texts.other,
  },
  { key: 'opened', header: texts.opened, cell: ({ createdAt }) => shown(createdAt) },
  { key: 'ends', header: texts.ends, cell: ({ expiresAt }) => shown(expiresAt) },
]

/** The browsers in which one is signed in, and the way out of all of them. */
export const Sessions = ({
  sessions,
  own,
}: {
  sessions: readonly ShownSession[]
  own: string | undefined
}) => (
  <Section id="sessions" title={texts.sessions} help={texts.sessionsHelp}>
    <Stack>
      <DataTable
        caption={texts.sessionsCaption}
        captionHidden
        columns={columns(own)}
        rows={sessions}
        rowKey={({ id }) => id}
      />
      <PlainForm
        action="/api/account/sign-out-everywhere"
        submit={texts.everywhere}
        appearance="secondary"
      />
    </Stack>
  </Section>
)
