import type { Standings } from '#committees/envelopes.ts'
import type { EnvelopeStanding } from '#funding/envelope-standing.ts'
import { committeeTexts } from '#i18n/committees.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Money } from '#ui/components/Money.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

import type { Committee } from '../../payload-types.ts'

const texts = committeeTexts.envelope

type Row = { key: keyof EnvelopeStanding; label: string }

const rowsOf = (kind: Committee['kind']): readonly Row[] => [
  { key: 'asked', label: texts.asked },
  { key: 'envelope', label: texts.amount },
  { key: 'engaged', label: texts.engaged },
  { key: 'notified', label: texts.notified },
  { key: 'decided', label: texts.decided },
  { key: 'left', label: texts.left },
  { key: 'proposed', label: kind === 'national' ? texts.favoured : texts.proposed },
]

const column = (key: string, header: string, standing: EnvelopeStanding): Column<Row> => ({
  key,
  header,
  align: 'right',
  cell: (row) => <Money cents={standing[row.key]} />,
  total: <Money cents={standing.leftAfterProposals} />,
})

const columnsOf = ({ regional, national }: Standings): readonly Column<Row>[] => [
  { key: 'label', header: texts.measure, rowHeader: true, cell: ({ label }) => label },
  ...(regional ? [column('regional', texts.regional, regional)] : []),
  ...(national ? [column('national', texts.national, national)] : []),
]

const isShort = ({ regional, national }: Standings): boolean =>
  [regional, national].some((one) => one !== null && one.leftAfterProposals < 0)

/** Where the money stands while the session decides (R017, R070): a row for each measure, read at a phone's width. */
export const EnvelopeFigures = ({
  standings,
  kind = 'regional',
}: {
  standings: Standings
  kind?: Committee['kind']
}) => (
  <Section
    id="enveloppe"
    title={texts.title}
    help={standings.regional || kind === 'national' ? undefined : texts.noShare}
  >
    {isShort(standings) ? <Alert tone="error">{texts.short}</Alert> : null}
    <DataTable
      caption={texts.title}
      captionHidden
      columns={columnsOf(standings)}
      rows={rowsOf(kind)}
      rowKey={({ key }) => key}
      totalLabel={kind === 'national' ? texts.leftIfFollowed : texts.leftAfter}
    />
  </Section>
)
