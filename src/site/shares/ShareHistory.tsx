import type { ToldChange } from '#committees/share-history.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { shareTexts as texts } from '#i18n/shares.ts'
import { region } from '#territories/areas.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Money } from '#ui/components/Money.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

const amount = (cents: number | null) => (cents === null ? texts.noShare : <Money cents={cents} />)

const COLUMNS: readonly Column<ToldChange>[] = [
  {
    key: 'region',
    header: texts.region,
    rowHeader: true,
    cell: (change) => region(change.region)?.name ?? change.region,
  },
  { key: 'before', header: texts.before, align: 'right', cell: ({ before }) => amount(before) },
  { key: 'after', header: texts.after, align: 'right', cell: ({ after }) => amount(after) },
  { key: 'by', header: texts.by, cell: ({ by }) => by ?? '' },
  { key: 'at', header: texts.at, align: 'right', cell: ({ at }) => formatInstantShort(at) },
]

/** Who changed which share, and when. */
export const ShareHistory = ({ history }: { history: readonly ToldChange[] }) => (
  <Section id="historique" title={texts.history}>
    {history.length === 0 ? (
      <p>{texts.noHistory}</p>
    ) : (
      <DataTable
        caption={texts.history}
        captionHidden
        columns={COLUMNS}
        rows={history}
        rowKey={({ id }) => id}
      />
    )}
  </Section>
)
