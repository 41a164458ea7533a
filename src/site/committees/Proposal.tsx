import type { ItemView } from '#committees/view.ts'
import type { PostProposal } from '#funding/proposal.ts'
import { agendaItemPageTexts } from '#i18n/committees.ts'
import { processTexts } from '#i18n/processes.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { AmountCell } from '#ui/components/AmountCell.tsx'
import { Choice } from '#ui/components/Choice.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Money } from '#ui/components/Money.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

const texts = agendaItemPageTexts.proposal

/** As one types it: « 29473,00 ». */
const typedAmount = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',')

const Amount = ({ post }: { post: PostProposal }) => (
  <>
    <AmountCell
      label={texts.amount(post.title)}
      name={`post.${post.id}`}
      defaultValue={typedAmount(post.amount)}
    />
    {post.derogationAsked ? (
      <Choice
        type="checkbox"
        id={`derogation-${post.id}`}
        name={`lift.${post.id}`}
        option={{ value: 'true', label: texts.lift(post.title) }}
        defaultChecked={post.capLifted}
      />
    ) : null}
  </>
)

const columns = ({ proposal }: ItemView, typed: boolean): readonly Column<PostProposal>[] => [
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
    cell: (post) => (typed ? <Amount post={post} /> : <Money cents={post.amount} />),
    total: <Money cents={proposal.proposed} />,
  },
]

/** What is proposed for each post, held against its ceilings as soon as it is saved. */
export const Proposal = ({ view }: { view: ItemView }) => {
  const { committee, item, proposal, acts } = view
  const typed = acts.some(({ event, ok }) => event === 'propose' && ok)
  const table = (
    <DataTable
      caption={texts.caption}
      captionHidden
      columns={columns(view, typed)}
      rows={proposal.posts}
      rowKey={({ id }) => id}
      totalLabel={texts.total}
    />
  )
  return (
    <Section id="montant" title={texts.title} help={texts.help}>
      {typed ? (
        <PlainForm
          action={`/api/committees/${committee.id}/items/${item.id}/act`}
          hidden={{ event: 'propose', sequence: String(item.sequence) }}
          submit={processTexts['agenda-item'].events.propose.agent}
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
