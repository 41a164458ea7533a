import type { Share, Shares } from '#committees/shares.ts'
import { formatScaled } from '#forms/numbers.ts'
import { shareTexts as texts } from '#i18n/shares.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import type { Refilled } from '#site/refill.ts'
import { region } from '#territories/areas.ts'
import { AmountCell } from '#ui/components/AmountCell.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Money } from '#ui/components/Money.tsx'
import type { Column } from '#ui/components/table-columns.ts'

const nameOf = ({ region: code }: Share): string => region(code)?.name ?? code

const Typed = ({ share, refilled }: { share: Share; refilled: Refilled }) => {
  const name = `part.${share.region}`
  const typed = share.amount === null ? '' : formatScaled(share.amount, 2, 2)
  return (
    <>
      <input
        type="hidden"
        name={`seen.${share.region}`}
        value={share.amount === null ? '' : String(share.amount)}
      />
      <AmountCell
        label={texts.shareOf(nameOf(share))}
        name={name}
        error={refilled.error(name) !== undefined}
        defaultValue={refilled.value(name) ?? typed}
      />
    </>
  )
}

const columns = ({ shares, shared }: Shares, refilled: Refilled): readonly Column<Share>[] => [
  { key: 'region', header: texts.region, rowHeader: true, cell: nameOf },
  {
    key: 'share',
    header: texts.share,
    align: 'right',
    cell: (share) => <Typed share={share} refilled={refilled} />,
    total: <Money cents={shared} />,
  },
  {
    key: 'granted',
    header: texts.granted,
    align: 'right',
    cell: ({ granted }) => <Money cents={granted} />,
    total: <Money cents={shares.reduce((sum, { granted }) => sum + granted, 0)} />,
  },
  {
    key: 'left',
    header: texts.left,
    align: 'right',
    cell: ({ amount, granted }) =>
      amount === null ? texts.noShare : <Money cents={amount - granted} />,
  },
  {
    key: 'asked',
    header: texts.asked,
    align: 'right',
    cell: ({ asked }) => <Money cents={asked} />,
    total: <Money cents={shares.reduce((sum, { asked }) => sum + asked, 0)} />,
  },
]

/** The share of each region, typed all together: one may give to a region what another gives back. */
export const ShareTable = ({ view, refilled }: { view: Shares; refilled: Refilled }) => (
  <PlainForm action={`/api/envelopes/shares/${view.call.slug}`} submit={texts.save}>
    <DataTable
      caption={texts.caption}
      captionHidden
      columns={columns(view, refilled)}
      rows={view.shares}
      rowKey={({ region: code }) => code}
      totalLabel={texts.total}
    />
  </PlainForm>
)
