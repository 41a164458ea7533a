import { ASKING, NATION } from '#committees/envelopes.ts'
import { COMMITTEES_PATH } from '#committees/read.ts'
import type { EnvelopeStanding } from '#funding/envelope-standing.ts'
import { formatCents } from '#i18n/numbers.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { listHref, type Asked } from '#steering/address.ts'
import type { EnvelopeFigures } from '#steering/figures.ts'
import { BarChart } from '#ui/components/BarChart.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Money } from '#ui/components/Money.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Stack } from '#ui/layout/Stack.tsx'

import { placeName } from './names.ts'

type Props = {
  call: string
  rows: readonly EnvelopeFigures[]
  /** INSEE codes whose lists the person has; `nation`: all of them. */
  lists: readonly string[] | 'nation'
}

/** The dossiers behind an amount. */
const BEHIND: Readonly<Partial<Record<keyof EnvelopeStanding, Asked>>> = {
  asked: { states: [...ASKING] },
  decided: { states: ['selected'] },
  notified: { states: ['accepted'], engaged: false },
  engaged: { states: ['accepted'], engaged: true },
}

const hrefOf = (
  { call, lists }: Props,
  place: string,
  key: keyof EnvelopeStanding,
): string | undefined => {
  const asked = BEHIND[key]
  const has = lists === 'nation' || lists.includes(place)
  if (!has) return undefined
  if (key === 'proposed') return COMMITTEES_PATH
  return asked && listHref(call, { ...asked, regions: place === NATION ? [] : [place] })
}

const Linked = (props: { href: string | undefined; cents: number; about: readonly string[] }) =>
  props.href && props.cents > 0 ? (
    <a href={props.href} aria-label={texts.open(formatCents(props.cents), ...props.about)}>
      <Money cents={props.cents} />
    </a>
  ) : (
    <Money cents={props.cents} />
  )

const amount = (
  props: Props,
  key: keyof EnvelopeStanding,
  header: string,
): Column<EnvelopeFigures> => ({
  key,
  header,
  align: 'right',
  cell: ({ place, standing, limited }) =>
    key === 'left' && !limited ? (
      '–'
    ) : (
      <Linked
        cents={standing[key]}
        href={hrefOf(props, place, key)}
        about={[header, placeName(place)]}
      />
    ),
})

const columnsOf = (props: Props): readonly Column<EnvelopeFigures>[] => [
  { key: 'place', header: texts.place, rowHeader: true, cell: ({ place }) => placeName(place) },
  {
    key: 'envelope',
    header: texts.amount,
    align: 'right',
    cell: ({ standing, limited }) =>
      limited ? <Money cents={standing.envelope} /> : texts.noShare,
  },
  amount(props, 'asked', texts.askedStill),
  amount(props, 'proposed', texts.proposed),
  amount(props, 'decided', texts.decided),
  amount(props, 'notified', texts.notified),
  amount(props, 'engaged', texts.engaged),
  amount(props, 'left', texts.left),
]

const PARTS = ['engaged', 'notified', 'decided', 'proposed'] as const

const partsOf = (standing: EnvelopeStanding): number[] => [
  ...PARTS.map((part) => standing[part]),
  standing.leftAfterProposals,
]

/** Where the money of each envelope stands (R017, R070, R071), drawn and in numbers. */
export const Envelopes = (props: Props) => {
  const limited = props.rows.filter((row) => row.limited)
  return (
    <Stack>
      <BarChart
        id="graphique-enveloppes"
        shares
        label={texts.envelopeChart}
        series={[...PARTS, 'left' as const].map((part) => ({ key: part, label: texts[part] }))}
        bars={limited.map(({ place, standing }) => ({
          key: place,
          label: placeName(place),
          values: partsOf(standing),
          value: `${texts.left}\u00a0: ${formatCents(standing.left)}`,
        }))}
      />
      <DataTable
        caption={texts.envelopesCaption}
        captionHidden
        columns={columnsOf(props)}
        rows={props.rows}
        rowKey={({ place }) => place}
      />
    </Stack>
  )
}
