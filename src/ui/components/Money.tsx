import { formatCents } from '#i18n/numbers.ts'

/** An amount in integer cents, « 1 234,50 € », in tabular figures and never broken over two lines. */
export function Money({ cents }: { cents: number }) {
  return (
    <data className="ga-figures" value={(cents / 100).toFixed(2)}>
      {formatCents(cents)}
    </data>
  )
}
