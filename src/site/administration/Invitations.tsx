import { rightTexts } from '#i18n/accounts.ts'
import { administrationTexts as texts } from '#i18n/administration.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import {
  readOpenInvitations,
  structureNameOf,
  type ShownInvitation,
  type StructureNames,
} from '#operations/accounts.ts'
import { clock } from '#platform/clock.ts'
import type { PageRequest } from '#site/page-request.ts'
import { ListExports } from '#site/ListExports.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Pagination } from '#ui/components/Pagination.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

const columnsOf = (structures: StructureNames): readonly Column<ShownInvitation>[] => [
  { key: 'email', header: texts.email, rowHeader: true, cell: ({ email }) => email },
  {
    key: 'structure',
    header: texts.structure,
    cell: ({ structure }) => structureNameOf(structures, structure),
  },
  { key: 'right', header: texts.right, cell: ({ right }) => rightTexts[right] },
  {
    key: 'expires',
    header: texts.expires,
    cell: ({ expiresAt }) => formatInstantShort(new Date(expiresAt)),
  },
]

/** Invitations that wait for an answer. */
export const invitations = async ({ req }: PageRequest, number: number) => {
  const { rows, page, pages, structures } = await readOpenInvitations(req, number, clock.now())
  return (
    <Section id="invitations" title={texts.invitations} help={texts.invitationsHelp}>
      <ListExports path="/administration/invitations" />
      <DataTable
        caption={texts.invitationsCaption}
        captionHidden
        columns={columnsOf(structures)}
        rows={rows}
        rowKey={({ id }) => id}
        empty={texts.noInvitation}
      />
      <Pagination
        current={page}
        total={pages}
        href={(other) => `/administration/invitations?page=${other}`}
      />
    </Section>
  )
}
