import type { Decided, GrantedPost } from '#decisions/decision.ts'
import { decisionDeskTexts as texts } from '#i18n/decisions.ts'
import { formatEtpNumber } from '#i18n/numbers.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Money } from '#ui/components/Money.tsx'
import type { Column } from '#ui/components/table-columns.ts'

const sum = (posts: readonly GrantedPost[], of: 'asked' | 'granted'): number =>
  posts.reduce((total, post) => total + post[of], 0)

const columnsOf = ({ posts }: Decided): readonly Column<GrantedPost>[] => [
  { key: 'post', header: texts.post, rowHeader: true, cell: ({ title }) => title },
  {
    key: 'etp',
    header: texts.etp,
    align: 'right',
    cell: ({ etp }) => formatEtpNumber(etp),
  },
  {
    key: 'asked',
    header: texts.asked,
    align: 'right',
    cell: ({ asked }) => <Money cents={asked} />,
    total: <Money cents={sum(posts, 'asked')} />,
  },
  {
    key: 'granted',
    header: texts.granted,
    align: 'right',
    cell: ({ granted }) => <Money cents={granted} />,
    total: <Money cents={sum(posts, 'granted')} />,
  },
]

/** What was decided, post by post. */
export const DecidedPosts = ({ decided }: { decided: Decided }) =>
  decided.posts.length === 0 ? null : (
    <DataTable
      caption={texts.posts}
      columns={columnsOf(decided)}
      rows={decided.posts}
      rowKey={({ id }) => id}
      totalLabel={texts.total}
    />
  )
