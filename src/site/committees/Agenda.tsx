import { committeePath } from '#committees/read.ts'
import type { CommitteeView } from '#committees/view.ts'
import { committeeTexts } from '#i18n/committees.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { CheckboxGroup } from '#ui/components/CheckboxGroup.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Money } from '#ui/components/Money.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

import type { AgendaItem } from '../../payload-types.ts'
import { ItemBadge } from './StateBadges.tsx'

const texts = committeeTexts.agenda

const columns = (committee: string): readonly Column<AgendaItem>[] => [
  {
    key: 'reference',
    header: texts.reference,
    rowHeader: true,
    cell: ({ id, reference, structureName }) => (
      <NameCell name={structureName}>
        <SecondLine>
          <a href={`${committeePath(committee)}/${id}`}>{reference}</a>
        </SecondLine>
      </NameCell>
    ),
  },
  {
    key: 'asked',
    header: texts.asked,
    align: 'right',
    cell: ({ asked }) => <Money cents={asked ?? 0} />,
  },
  {
    key: 'amount',
    header: texts.proposed,
    align: 'right',
    cell: ({ amount }) => <Money cents={amount ?? 0} />,
  },
  {
    key: 'decision',
    header: texts.decision,
    cell: ({ state, waitRank }) => (
      <>
        <ItemBadge state={state} />
        {waitRank ? <SecondLine>{texts.rank(waitRank)}</SecondLine> : null}
      </>
    ),
  },
]

const AddDossiers = ({ committee, waiting }: CommitteeView) => (
  <Accordion title={texts.add}>
    {waiting.length === 0 ? (
      <p>{texts.nothingToAdd}</p>
    ) : (
      <PlainForm
        action={`/api/committees/${committee.id}/items`}
        submit={texts.addSubmit}
        appearance="secondary"
      >
        <CheckboxGroup
          id="dossiers"
          name="references"
          label={texts.choose}
          help={texts.addHelp}
          options={waiting.map(({ reference, structureName }) => ({
            value: reference,
            label: texts.choice(reference, structureName),
          }))}
        />
      </PlainForm>
    )}
  </Accordion>
)

/** The dossiers of a session, in the order in which they are examined. */
export const Agenda = ({ view }: { view: CommitteeView }) => {
  const { agenda, committee, prepares } = view
  return (
    <Section id="ordre-du-jour" title={texts.title}>
      {agenda.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <DataTable
          caption={texts.caption}
          captionHidden
          columns={columns(committee.id)}
          rows={agenda}
          rowKey={({ id }) => id}
          rowsOpen
        />
      )}
      {prepares && committee.state === 'prepared' ? <AddDossiers {...view} /> : null}
    </Section>
  )
}
