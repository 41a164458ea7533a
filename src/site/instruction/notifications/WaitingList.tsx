import type { Waiting } from '#decisions/waiting-list.ts'
import { waitingListTexts as texts } from '#i18n/decisions.ts'
import { formatCents } from '#i18n/numbers.ts'
import { processTexts } from '#i18n/processes.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Money } from '#ui/components/Money.tsx'
import { SecondLine } from '#ui/components/NameCell.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

const Turn = ({ dossier, amount, first, left, mayPromote }: Waiting) => {
  if (!first) return texts.behind
  if (amount > left) return texts.short(formatCents(Math.max(left, 0)))
  return mayPromote ? (
    <PlainForm
      action={`/api/dossiers/${dossier.reference}/act`}
      hidden={{ event: 'promoteFromWaitlist', sequence: String(dossier.sequence) }}
      submit={processTexts.dossier.events.promoteFromWaitlist.agent}
      appearance="secondary"
    />
  ) : (
    texts.manager
  )
}

const COLUMNS: readonly Column<Waiting>[] = [
  {
    key: 'dossier',
    header: texts.dossier,
    rowHeader: true,
    cell: ({ dossier: { reference, structureName, waitRank } }) => (
      <>
        <TextLink href={`/instruction/${reference}/decision`}>{reference}</TextLink>
        <SecondLine>{structureName}</SecondLine>
        {waitRank ? <SecondLine strong>{texts.rank(waitRank)}</SecondLine> : null}
      </>
    ),
  },
  {
    key: 'amount',
    header: texts.amount,
    align: 'right',
    cell: ({ amount }) => <Money cents={amount} />,
  },
  { key: 'turn', header: texts.turn, cell: Turn },
]

/** Who waits for money to come back, first come first; the first one may be taken off the list as soon as it does. */
export const WaitingList = ({ waiting }: { waiting: readonly Waiting[] }) =>
  waiting.length === 0 ? null : (
    <Section id="liste-attente" title={texts.title} help={texts.help}>
      <DataTable
        caption={texts.title}
        captionHidden
        columns={COLUMNS}
        rows={waiting}
        rowKey={({ dossier }) => dossier.id}
      />
    </Section>
  )
