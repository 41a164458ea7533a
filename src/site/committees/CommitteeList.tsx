import { committeePath } from '#committees/read.ts'
import { committeeListTexts as texts } from '#i18n/committees.ts'
import { formatInstantShort, PARIS } from '#i18n/dates.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { region } from '#territories/areas.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Select } from '#ui/components/Select.tsx'
import type { Column } from '#ui/components/table-columns.ts'

import type { Committee } from '../../payload-types.ts'
import { PlannedFields } from './PlannedFields.tsx'
import { CommitteeBadge } from './StateBadges.tsx'

const COLUMNS: readonly Column<Committee>[] = [
  {
    key: 'name',
    header: texts.name,
    rowHeader: true,
    cell: ({ id, name }) => <a href={committeePath(id)}>{name}</a>,
  },
  {
    key: 'region',
    header: texts.region,
    cell: (committee) => region(committee.region)?.name ?? committee.region,
  },
  { key: 'state', header: texts.state, cell: ({ state }) => <CommitteeBadge state={state} /> },
  {
    key: 'heldAt',
    header: texts.heldAt,
    align: 'right',
    cell: ({ heldAt }) => formatInstantShort(new Date(heldAt)),
  },
]

/** Sessions that the person may read, the latest first. */
export const CommitteeList = ({ committees }: { committees: readonly Committee[] }) =>
  committees.length === 0 ? (
    <EmptyState title={texts.none}>
      <p>{texts.noneAdvice}</p>
    </EmptyState>
  ) : (
    <DataTable
      caption={texts.caption}
      captionHidden
      columns={COLUMNS}
      rows={committees}
      rowKey={({ id }) => id}
      rowsOpen
    />
  )

/** For the desk of a region: a session of an edition that is published. */
export const CreateCommittee = ({
  editions,
  regions,
}: {
  editions: readonly { slug: string; title: string }[]
  /** INSEE codes of the person's desks. */
  regions: readonly string[]
}) => (
  <Accordion title={texts.create}>
    <PlainForm
      action="/api/committees/create"
      submit={texts.create}
      hidden={regions.length === 1 ? { region: regions[0] } : {}}
    >
      {regions.length > 1 ? (
        <Select
          id="region"
          name="region"
          label={texts.region}
          options={regions.map((code) => ({ value: code, label: region(code)?.name ?? code }))}
          required
        />
      ) : null}
      <Select
        id="appel"
        name="slug"
        label={texts.call}
        emptyOption={editions.length === 1 ? undefined : texts.chooseCall}
        options={editions.map(({ slug, title }) => ({ value: slug, label: title }))}
        required
      />
      <PlannedFields zone={PARIS} />
    </PlainForm>
  </Accordion>
)
