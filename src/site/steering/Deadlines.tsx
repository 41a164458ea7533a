import { formatInstantShort, formatRelative } from '#i18n/dates.ts'
import { formatInteger } from '#i18n/numbers.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import type { Deadline, DueDossiers } from '#steering/calendar.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { placeName } from './names.ts'

type Props = { deadlines: readonly Deadline[]; due: readonly DueDossiers[]; now: Date }

const columns = (now: Date): readonly Column<Deadline>[] => [
  {
    key: 'what',
    header: texts.deadline,
    rowHeader: true,
    cell: ({ kind, name, href }) => (
      <NameCell name={texts.deadlines[kind]}>
        {name ? (
          <SecondLine>
            <a href={href}>{name}</a>
          </SecondLine>
        ) : null}
      </NameCell>
    ),
  },
  {
    key: 'where',
    header: texts.where,
    cell: ({ place }) => (place ? placeName(place) : texts.nation),
  },
  {
    key: 'when',
    header: texts.when,
    align: 'right',
    cell: ({ at, zone }) => (
      <NameCell name={formatInstantShort(at, zone)}>
        <SecondLine>{formatRelative(at, now, zone)}</SecondLine>
      </NameCell>
    ),
  },
]

const words = ({ due, count: { rows, more } }: DueDossiers): string =>
  `${more ? texts.moreThan(formatInteger(rows)) : formatInteger(rows)} ${texts.due[due](more || rows > 1)}`

/** What is to come, then the dossiers whose due date is over or near. */
export const Deadlines = ({ deadlines, due, now }: Props) => (
  <Stack>
    <DataTable
      caption={texts.calendar}
      captionHidden
      columns={columns(now)}
      rows={deadlines}
      rowKey={({ kind, href, at }) => `${kind} ${href} ${at.toISOString()}`}
      empty={texts.noDeadline}
    />
    {due.length === 0 ? null : (
      <PlainList>
        {due.map((one) =>
          one.count.rows === 0 ? (
            words(one)
          ) : (
            <TextLink key={one.due} href={one.href}>
              {words(one)}
            </TextLink>
          ),
        )}
      </PlainList>
    )}
  </Stack>
)
