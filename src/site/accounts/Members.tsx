import type { Member } from '#accounts/memberships.ts'
import { withQuery } from '#accounts/return-path.ts'
import { rightTexts } from '#i18n/accounts.ts'
import { memberTexts as texts } from '#i18n/structure-pages.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

export type MembersProps = {
  structure: string
  members: readonly Member[]
  /** Id of the one who looks. */
  self: string
  governs: boolean
}

const pathOf = (structure: string, user: string): string =>
  withQuery(`/espace/structure/membres/${encodeURIComponent(user)}`, { structure })

const columns = ({ structure, self, governs }: MembersProps): readonly Column<Member>[] => [
  {
    key: 'name',
    header: texts.name,
    rowHeader: true,
    cell: ({ id, name }) => name + (id === self ? texts.you : ''),
  },
  { key: 'email', header: texts.email, cell: ({ email }) => email },
  { key: 'right', header: texts.right, cell: ({ right }) => rightTexts[right] },
  {
    key: 'act',
    header: texts.act,
    cell: ({ id, name }) => {
      if (governs) return <a href={pathOf(structure, id)}>{texts.changeOf(name)}</a>
      return id === self ? <a href={pathOf(structure, id)}>{texts.leave}</a> : '–'
    },
  },
]

/** Who is a member, with which right; each act on a page of its own. */
export const Members = (props: MembersProps) => (
  <Section id="membres" title={texts.title} help={texts.help}>
    <DataTable
      caption={texts.caption}
      captionHidden
      columns={columns(props)}
      rows={props.members}
      rowKey={({ id }) => id}
    />
  </Section>
)
