import { committeePath } from '#committees/read.ts'
import type { CommitteeView } from '#committees/view.ts'
import { committeeTexts } from '#i18n/committees.ts'
import { ListExports } from '#site/ListExports.tsx'
import { Button } from '#ui/components/Button.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Money } from '#ui/components/Money.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'

import { AddDossiers } from './AddDossiers.tsx'
import { Outcome } from './Outcome.tsx'
import type { PageOutcome } from './page-outcome.ts'
import { ItemBadge } from './StateBadges.tsx'

const texts = committeeTexts.agenda
const BEFORE_CLOSING = ['prepared', 'convened', 'open']

type Line = CommitteeView['lines'][number]

const Move = ({ line, view, up }: { line: Line; view: CommitteeView; up: boolean }) => (
  <form method="post" action={`/api/committees/${view.committee.id}/items/${line.item.id}/move`}>
    <input type="hidden" name="direction" value={up ? 'up' : 'down'} />
    <Button type="submit" appearance="tertiary" size="small" icon={up ? 'sortUp' : 'sortDown'}>
      <Hidden>{(up ? texts.moveUp : texts.moveDown)(line.item.reference)}</Hidden>
    </Button>
  </form>
)

const moves = (view: CommitteeView): Column<Line> => ({
  key: 'move',
  header: texts.order,
  cell: (line) => (
    <Inline>
      {line.rank > 1 ? <Move line={line} view={view} up /> : null}
      {line.rank < view.lines.length ? <Move line={line} view={view} up={false} /> : null}
    </Inline>
  ),
})

const dossier = ({ committee: { id }, mostPoints }: CommitteeView): Column<Line> => ({
  key: 'reference',
  header: texts.reference,
  rowHeader: true,
  cell: ({ item, rank, mean, sheets }) => (
    <NameCell name={texts.numbered(rank, item.structureName)}>
      <SecondLine>
        <a href={`${committeePath(id)}/${item.id}`}>{item.reference}</a>
      </SecondLine>
      <SecondLine>
        {mean === null ? texts.sheets(sheets) : texts.mean(texts.points(mean, mostPoints), sheets)}
      </SecondLine>
    </NameCell>
  ),
})

const amount = (view: CommitteeView): Column<Line> => ({
  key: 'amount',
  header: texts.proposed,
  align: 'right',
  cell: ({ item, cumulated, beyond }) => (
    <>
      <Money cents={item.amount ?? 0} />
      <SecondLine strong={beyond}>
        {texts.cumulated} <Money cents={cumulated} />
      </SecondLine>
      {beyond ? <SecondLine strong>{texts.beyond}</SecondLine> : null}
    </>
  ),
  total: <Money cents={view.lines.at(-1)?.cumulated ?? 0} />,
})

const columns = (view: CommitteeView): readonly Column<Line>[] => [
  dossier(view),
  {
    key: 'asked',
    header: texts.asked,
    align: 'right',
    cell: ({ item }) => <Money cents={item.asked ?? 0} />,
    total: <Money cents={view.agenda.reduce((sum, { asked }) => sum + (asked ?? 0), 0)} />,
  },
  amount(view),
  {
    key: 'decision',
    header: view.committee.kind === 'national' ? texts.opinion : texts.decision,
    cell: ({ item: { state, waitRank } }) => (
      <>
        <ItemBadge state={state} kind={view.committee.kind} />
        {waitRank ? <SecondLine>{texts.rank(waitRank)}</SecondLine> : null}
      </>
    ),
  },
  ...(view.prepares && BEFORE_CLOSING.includes(view.committee.state) && view.lines.length > 1
    ? [moves(view)]
    : []),
]

/** The dossiers of a session, in the order in which they are examined. */
export const Agenda = ({ view, ...outcome }: { view: CommitteeView } & PageOutcome) => {
  const { lines, committee, prepares } = view
  const adds = prepares && committee.state === 'prepared'
  return (
    <Section id="ordre-du-jour" title={texts.title}>
      <Outcome place="agenda" {...outcome} />
      {lines.length === 0 ? (
        <EmptyState title={texts.none}>{adds ? <p>{texts.noneAdvice}</p> : null}</EmptyState>
      ) : (
        <DataTable
          caption={texts.caption}
          captionHidden
          columns={columns(view)}
          rows={lines}
          rowKey={({ item }) => item.id}
          totalLabel={texts.total}
        />
      )}
      {lines.length === 0 ? null : <ListExports path={committeePath(committee.id)} />}
      {adds ? <AddDossiers view={view} kept={outcome.kept} /> : null}
    </Section>
  )
}
