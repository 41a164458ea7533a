import type { CommitteeView } from '#committees/view.ts'
import { committeeTexts } from '#i18n/committees.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Button } from '#ui/components/Button.tsx'
import { Choice } from '#ui/components/Choice.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import { Select } from '#ui/components/Select.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'

import type { CommitteeMember } from '../../payload-types.ts'

const texts = committeeTexts.members
const PRESENCES = ['expected', 'present', 'excused', 'absent'] as const
const BEFORE_OPENING = ['prepared', 'convened']
const BEFORE_CLOSING = [...BEFORE_OPENING, 'open']

const Presence = ({ member, action }: { member: CommitteeMember; action: string }) => (
  <form method="post" action={`${action}/${member.id}/presence`}>
    <Inline>
      <Select
        id={`presence-${member.id}`}
        name="presence"
        label={texts.presenceOf(member.name)}
        options={PRESENCES.map((value) => ({ value, label: texts.states[value] }))}
        defaultValue={member.presence}
        width="medium"
      />
      <Button type="submit" appearance="secondary">
        {texts.save}
      </Button>
    </Inline>
  </form>
)

const Remove = ({ member, action }: { member: CommitteeMember; action: string }) => (
  <form method="post" action={`${action}/${member.id}/remove`}>
    <Button type="submit" appearance="tertiary">
      {texts.removeOf(member.name)}
    </Button>
  </form>
)

const columns = (
  action: string,
  { committee, prepares }: CommitteeView,
): readonly Column<CommitteeMember>[] => {
  const notes = prepares && BEFORE_CLOSING.includes(committee.state)
  const changes = prepares && BEFORE_OPENING.includes(committee.state)
  return [
    {
      key: 'name',
      header: texts.name,
      rowHeader: true,
      cell: ({ name, quality }) => (
        <NameCell name={name}>
          <SecondLine>{quality}</SecondLine>
        </NameCell>
      ),
    },
    {
      key: 'voice',
      header: texts.voice,
      cell: ({ voting }) => (voting ? texts.voting : texts.consultative),
    },
    {
      key: 'presence',
      header: texts.presence,
      cell: (member) =>
        notes ? <Presence member={member} action={action} /> : texts.states[member.presence],
    },
    ...(changes
      ? [
          {
            key: 'remove',
            header: texts.remove,
            cell: (member: CommitteeMember) => <Remove member={member} action={action} />,
          },
        ]
      : []),
  ]
}

const AddMember = ({ action }: { action: string }) => (
  <Accordion title={texts.add}>
    <PlainForm action={action} submit={texts.add} appearance="secondary">
      <TextInput id="membre-nom" name="name" label={texts.name} required />
      <TextInput id="membre-qualite" name="quality" label={texts.quality} required />
      <TextInput
        id="membre-courriel"
        name="email"
        type="email"
        label={texts.email}
        help={texts.emailHelp}
      />
      <Choice
        type="checkbox"
        id="membre-voix"
        name="voting"
        option={{ value: 'true', label: texts.voting }}
        defaultChecked
      />
    </PlainForm>
  </Accordion>
)

/** Who sits, in what quality, and who came. */
export const Members = ({ view }: { view: CommitteeView }) => {
  const { committee, members, attendance, prepares } = view
  const action = `/api/committees/${committee.id}/members`
  const { present, voting, quorum } = attendance
  return (
    <Section id="membres" title={texts.title} help={texts.attendance(present, voting, quorum)}>
      {members.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <DataTable
          caption={texts.caption}
          captionHidden
          columns={columns(action, view)}
          rows={members}
          rowKey={({ id }) => id}
        />
      )}
      {prepares && BEFORE_OPENING.includes(committee.state) ? <AddMember action={action} /> : null}
    </Section>
  )
}
