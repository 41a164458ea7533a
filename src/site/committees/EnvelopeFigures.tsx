import type { Standings } from '#committees/envelopes.ts'
import type { EnvelopeStanding } from '#funding/envelope-standing.ts'
import { committeeTexts } from '#i18n/committees.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Money } from '#ui/components/Money.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

const texts = committeeTexts.envelope

type Row = { name: string; standing: EnvelopeStanding }

const amount = (key: keyof EnvelopeStanding, header: string): Column<Row> => ({
  key,
  header,
  align: 'right',
  cell: ({ standing }) => <Money cents={standing[key]} />,
})

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', header: texts.title, rowHeader: true, cell: ({ name }) => name },
  amount('envelope', texts.amount),
  amount('asked', texts.asked),
  amount('engaged', texts.engaged),
  amount('notified', texts.notified),
  amount('decided', texts.decided),
  amount('left', texts.left),
  amount('proposed', texts.proposed),
  amount('leftAfterProposals', texts.leftAfter),
]

/** Where the money stands while the session decides (R017, R070). */
export const EnvelopeFigures = ({
  standings: { regional, national },
}: {
  standings: Standings
}) => {
  const rows: Row[] = [
    ...(regional ? [{ name: texts.regional, standing: regional }] : []),
    ...(national ? [{ name: texts.national, standing: national }] : []),
  ]
  return (
    <Section id="enveloppe" title={texts.title} help={regional ? undefined : texts.noShare}>
      <DataTable
        caption={texts.title}
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={({ name }) => name}
      />
    </Section>
  )
}
