import type { ItemView } from '#committees/view.ts'
import type { PostProposal } from '#funding/proposal.ts'
import { formatScaled } from '#forms/numbers.ts'
import { agendaItemPageTexts } from '#i18n/agenda-item-page.ts'
import { formatCents } from '#i18n/numbers.ts'
import { readAmount } from '#editions/amounts.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { refill, type Refilled } from '#site/refill.ts'
import { AmountCell } from '#ui/components/AmountCell.tsx'
import { Choice } from '#ui/components/Choice.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Money } from '#ui/components/Money.tsx'
import { SecondLine } from '#ui/components/NameCell.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

import { Outcome } from './Outcome.tsx'
import type { PageOutcome } from './page-outcome.ts'

const texts = agendaItemPageTexts.proposal

/** What was typed and refused cannot be granted, or is no amount. */
const isAmiss = ({ grantable }: PostProposal, typed: string | undefined): boolean => {
  if (typed === undefined) return false
  const read = readAmount(typed)
  return !read.ok || read.cents > grantable
}

const Amount = ({ post, refilled }: { post: PostProposal; refilled: Refilled }) => (
  <>
    <AmountCell
      // What somebody else saved meanwhile shows.
      key={post.amount}
      label={texts.amount(post.title)}
      name={`post.${post.id}`}
      error={isAmiss(post, refilled.value(`post.${post.id}`))}
      defaultValue={refilled.value(`post.${post.id}`) ?? formatScaled(post.amount, 2, 2)}
    />
    {refilled.sent ? <SecondLine>{texts.saved(formatCents(post.amount))}</SecondLine> : null}
    {post.derogationAsked ? (
      <Choice
        type="checkbox"
        id={`derogation-${post.id}`}
        name={`lift.${post.id}`}
        option={{ value: 'true', label: texts.lift(post.title) }}
        defaultChecked={
          refilled.sent ? refilled.value(`lift.${post.id}`) !== undefined : post.capLifted
        }
      />
    ) : null}
  </>
)

/** @param refilled undefined where nothing is typed */
const columns = (
  { proposal }: ItemView,
  refilled: Refilled | undefined,
): readonly Column<PostProposal>[] => [
  { key: 'post', header: texts.post, rowHeader: true, cell: ({ title }) => title },
  {
    key: 'asked',
    header: texts.asked,
    align: 'right',
    cell: ({ asked }) => <Money cents={asked} />,
    total: <Money cents={proposal.asked} />,
  },
  {
    key: 'most',
    header: texts.most,
    align: 'right',
    cell: ({ grantable }) => <Money cents={grantable} />,
    total: <Money cents={proposal.grantable} />,
  },
  {
    key: 'proposed',
    header: texts.proposed,
    align: 'right',
    cell: (post) =>
      refilled ? <Amount post={post} refilled={refilled} /> : <Money cents={post.amount} />,
    total: <Money cents={proposal.proposed} />,
  },
]

/** What is proposed for each post, held against its ceilings as soon as it is saved. */
export const Proposal = ({ view, ...outcome }: { view: ItemView } & PageOutcome) => {
  const { committee, item, proposal, acts } = view
  const action = `/api/committees/${committee.id}/items/${item.id}/act`
  const typed = acts.some(({ event, ok }) => event === 'propose' && ok)
  const table = (
    <DataTable
      caption={texts.caption}
      captionHidden
      columns={columns(view, typed ? refill(outcome.kept, action, 'propose') : undefined)}
      rows={proposal.posts}
      rowKey={({ id }) => id}
      totalLabel={texts.total}
    />
  )
  return (
    <Section id="montant" title={texts.title} help={texts.help}>
      <Outcome place="amounts" {...outcome} />
      {typed ? (
        <PlainForm
          action={action}
          hidden={{ event: 'propose', sequence: String(item.sequence) }}
          submit={texts.submit}
          appearance="secondary"
        >
          {table}
        </PlainForm>
      ) : (
        table
      )}
    </Section>
  )
}
