import { queueHref } from '#instruction/queue/address.ts'
import type { QueuedDossier } from '#instruction/queue/desk.ts'
import type { QueueQuery, SortName } from '#instruction/queue/query.ts'
import { formatDateShort, localDateOf } from '#i18n/dates.ts'
import { queueTexts as texts } from '#i18n/instruction-queue.ts'
import { opinionTexts } from '#i18n/opinions.ts'
import { formatCents, formatEtpNumber } from '#i18n/numbers.ts'
import { department, region } from '#territories/areas.ts'
import type { Column } from '#ui/components/table-columns.ts'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import type { DossierState } from '#workflows/dossier/facts.ts'

import { StateBadge } from './StateBadge.tsx'

const dossierHref = (reference: string): string => `/instruction/${reference}`

/** Sorts by this column, then the other way round. */
const sortBy = (query: QueueQuery, by: SortName): NonNullable<Column<QueuedDossier>['sort']> => {
  const now = query.sort.by === by
  const descending = now && !query.sort.descending
  return {
    href: queueHref({ ...query, sort: { by, descending }, page: 1 }),
    ...(now ? { direction: query.sort.descending ? 'descending' : 'ascending' } : {}),
  }
}

const namesOf = (codes: readonly string[] | null | undefined): string =>
  (codes ?? []).map((code) => `${department(code)?.name ?? ''} (${code})`.trim()).join(', ')

/** What sets a dossier apart, in words: a list of badges would hide the state. */
const signsOf = ({ newStructure, blankZone }: QueuedDossier): string =>
  [newStructure ? texts.newStructure : '', blankZone ? texts.blankZone : '']
    .filter((sign) => sign !== '')
    .join(', ')

const Name = ({ dossier }: { dossier: QueuedDossier }) => {
  const signs = signsOf(dossier)
  return (
    <NameCell name={dossier.structureName}>
      <SecondLine>{dossier.projectTitle ?? texts.untitled}</SecondLine>
      {signs === '' ? null : <SecondLine strong>{signs}</SecondLine>}
      {dossier.assigneeName ? (
        <SecondLine>{texts.assignedTo(dossier.assigneeName)}</SecondLine>
      ) : null}
    </NameCell>
  )
}

const DEPARTMENTS: Column<QueuedDossier> = {
  key: 'departments',
  header: texts.departments,
  cell: ({ departments }) => namesOf(departments),
}

const REGION: Column<QueuedDossier> = {
  key: 'region',
  header: texts.region,
  cell: (row) => (
    <>
      {region(row.region)?.name ?? row.region}
      <SecondLine>{namesOf(row.departments)}</SecondLine>
    </>
  ),
}

const named = (query: QueueQuery): Column<QueuedDossier>[] => [
  {
    key: 'reference',
    header: texts.reference,
    rowHeader: true,
    cell: ({ reference }) => <a href={dossierHref(reference)}>{reference}</a>,
  },
  {
    key: 'structure',
    header: texts.structure,
    sort: sortBy(query, 'structure'),
    cell: (dossier) => <Name dossier={dossier} />,
  },
]

const measured = (query: QueueQuery): Column<QueuedDossier>[] => [
  {
    key: 'asked',
    header: texts.asked,
    align: 'right',
    sort: sortBy(query, 'montant'),
    cell: ({ asked }) => formatCents(asked ?? 0),
  },
  {
    key: 'etp',
    header: texts.etp,
    align: 'right',
    sort: sortBy(query, 'etp'),
    cell: ({ etp }) => formatEtpNumber(etp ?? 0),
  },
]

const dayOf = (at: string): string => formatDateShort(localDateOf(new Date(at)))

const Due = ({ dueAt, now }: { dueAt: string; now: Date }) =>
  new Date(dueAt) < now ? (
    <SecondLine strong>{texts.overdue(dayOf(dueAt))}</SecondLine>
  ) : (
    <SecondLine>{texts.dueOn(dayOf(dueAt))}</SecondLine>
  )

const stateAt = (now: Date): Column<QueuedDossier> => ({
  key: 'state',
  header: texts.state,
  cell: ({ state, dueAt, opinionsAsked, opinionsIn }) => (
    <>
      <StateBadge state={state as DossierState} />
      {opinionsAsked ? (
        <SecondLine>{opinionTexts.onList(opinionsIn ?? 0, opinionsAsked)}</SecondLine>
      ) : null}
      {dueAt ? <Due dueAt={dueAt} now={now} /> : null}
    </>
  ),
})

const filed = (query: QueueQuery): Column<QueuedDossier> => ({
  key: 'filedAt',
  header: texts.filedAt,
  align: 'right',
  sort: sortBy(query, 'depot'),
  cell: ({ filedAt }) => (filedAt ? dayOf(filedAt) : null),
})

/** Columns of the list; the region is one only for those who have several. */
export const queueColumns = (
  query: QueueQuery,
  severalRegions: boolean,
  now: Date,
): readonly Column<QueuedDossier>[] => [
  ...named(query),
  severalRegions ? REGION : DEPARTMENTS,
  ...measured(query),
  stateAt(now),
  filed(query),
]
