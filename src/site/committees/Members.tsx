import { attendancesPath } from '#committees/read.ts'
import type { CommitteeView } from '#committees/view.ts'
import { committeeTexts } from '#i18n/committees.ts'
import { refill, type Kept, type Refilled } from '#site/refill.ts'
import { Button } from '#ui/components/Button.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import { SelectCell } from '#ui/components/SelectCell.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { CommitteeMember } from '../../payload-types.ts'
import { AddMember } from './AddMember.tsx'
import { Outcome } from './Outcome.tsx'
import type { PageOutcome } from './page-outcome.ts'

const texts = committeeTexts.members
const PRESENCES = ['expected', 'present', 'excused', 'absent'] as const
const BEFORE_OPENING = ['prepared', 'convened']
const NOTING = ['convened', 'open']

const removalOf = ({ id }: CommitteeMember): string => `retirer-${id}`

/** Keyed by what is stored: what somebody else notes meanwhile shows. */
const Presence = ({ member, refilled }: { member: CommitteeMember; refilled: Refilled }) => (
  <>
    <input type="hidden" name={`seen.${member.id}`} value={member.presence} />
    <SelectCell
      key={member.presence}
      label={texts.presenceOf(member.name)}
      name={`presence.${member.id}`}
      options={PRESENCES.map((value) => ({ value, label: texts.states[value] }))}
      defaultValue={refilled.value(`presence.${member.id}`) ?? member.presence}
    />
  </>
)

const reached = ({ user, email }: CommitteeMember): string => {
  if (user) return texts.online
  return email ? texts.byMail(email) : texts.unreached
}

type Duties = { notes: boolean; changes: boolean; prepares: boolean; refilled: Refilled }

const REMOVAL: Column<CommitteeMember> = {
  key: 'remove',
  header: texts.removal,
  cell: (member) => (
    <Button type="submit" form={removalOf(member)} appearance="tertiary" size="small">
      {texts.remove}
      <Hidden> {member.name}</Hidden>
    </Button>
  ),
}

const columns = ({
  notes,
  changes,
  prepares,
  refilled,
}: Duties): readonly Column<CommitteeMember>[] => [
  {
    key: 'name',
    header: texts.name,
    rowHeader: true,
    cell: (member) => (
      <NameCell name={member.name}>
        <SecondLine>{member.quality}</SecondLine>
        {prepares ? <SecondLine>{reached(member)}</SecondLine> : null}
      </NameCell>
    ),
  },
  {
    key: 'voice',
    header: texts.voice,
    cell: ({ voting }) => (voting ? texts.deliberative : texts.consultative),
  },
  {
    key: 'presence',
    header: texts.presence,
    cell: (member) =>
      notes ? <Presence member={member} refilled={refilled} /> : texts.states[member.presence],
  },
  ...(changes ? [REMOVAL] : []),
]

/** Apart from the table, which is a form itself: each button of the table sends one of these. */
const Removals = ({ view: { committee, members } }: { view: CommitteeView }) =>
  members.map((member) => (
    <form
      key={member.id}
      id={removalOf(member)}
      method="post"
      action={`/api/committees/${committee.id}/members/${member.id}/remove`}
    />
  ))

const MemberTable = ({ view, kept }: { view: CommitteeView; kept?: Kept }) => {
  const { committee, members, prepares } = view
  const action = attendancesPath(committee.id)
  const duties: Duties = {
    notes: prepares && NOTING.includes(committee.state),
    changes: prepares && BEFORE_OPENING.includes(committee.state),
    prepares,
    refilled: refill(kept, action),
  }
  const table = (
    <DataTable
      caption={texts.caption}
      captionHidden
      columns={columns(duties)}
      rows={members}
      rowKey={({ id }) => id}
    />
  )
  return (
    <>
      {duties.notes ? (
        <form method="post" action={action}>
          <Stack>
            {table}
            <div>
              <Button type="submit" appearance="secondary">
                {texts.save}
              </Button>
            </div>
          </Stack>
        </form>
      ) : (
        table
      )}
      {duties.changes ? <Removals view={view} /> : null}
    </>
  )
}

/** Who sits, in what quality, and who came. */
export const Members = ({ view, ...outcome }: { view: CommitteeView } & PageOutcome) => {
  const { committee, members, attendance, prepares } = view
  const { present, voting, quorum } = attendance
  return (
    <Section id="membres" title={texts.title} help={texts.attendance(present, voting, quorum)}>
      <Outcome place="members" {...outcome} />
      {members.length === 0 ? (
        <EmptyState title={texts.none}>{prepares ? <p>{texts.noneAdvice}</p> : null}</EmptyState>
      ) : (
        <MemberTable view={view} kept={outcome.kept} />
      )}
      {prepares && BEFORE_OPENING.includes(committee.state) ? (
        <AddMember
          action={`/api/committees/${committee.id}/members`}
          kept={outcome.kept}
          open={outcome.done === 'member' || members.length === 0}
        />
      ) : null}
    </Section>
  )
}
