import { queueHref } from '#instruction/queue/address.ts'
import type { TodayLine } from '#instruction/queue/today.ts'
import { queueTexts, todayTexts as texts } from '#i18n/instruction-queue.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

export type TodayBlockProps = {
  lines: readonly TodayLine[]
  /** All regions: nobody is in charge of dossiers there. */
  national: boolean
}

const Counted = ({ line, part }: { line: TodayLine; part: 'mine' | 'all' }) => {
  const found = line[part]
  if (found === null || found.count.rows === 0) return <>{texts.nothingMine}</>
  const whose = part === 'mine' ? texts.mine : texts.all
  return (
    <a href={queueHref(found.query)}>
      {queueTexts.count(found.count)}
      <Hidden>{` – ${texts.lines[line.key]} – ${whose}`}</Hidden>
    </a>
  )
}

const columnsOf = (national: boolean): readonly Column<TodayLine>[] => [
  {
    key: 'waits',
    header: texts.waits,
    rowHeader: true,
    cell: ({ key }) => texts.lines[key],
  },
  ...(national
    ? []
    : [
        {
          key: 'mine',
          header: texts.mine,
          cell: (line: TodayLine) => <Counted line={line} part="mine" />,
        },
      ]),
  {
    key: 'all',
    header: national ? texts.national : texts.all,
    cell: (line) => <Counted line={line} part="all" />,
  },
]

/** What waits today, each number a link to its dossiers. */
export const TodayBlock = ({ lines, national }: TodayBlockProps) => (
  <Section id="aujourd-hui" title={texts.title}>
    {lines.length === 0 ? (
      <p>{texts.none}</p>
    ) : (
      <DataTable
        caption={texts.title}
        captionHidden
        columns={columnsOf(national)}
        rows={lines}
        rowKey={({ key }) => key}
      />
    )}
  </Section>
)
