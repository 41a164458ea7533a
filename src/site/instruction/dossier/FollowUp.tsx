import { formatInstantShort } from '#i18n/dates.ts'
import { workTexts as texts } from '#i18n/instruction-dossier.ts'
import type { ShownNote } from '#instruction/notes.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Select } from '#ui/components/Select.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Screen } from './screen.ts'

const LONGEST_NOTE = 4000

const api = ({ dossier }: Screen): string => `/api/dossiers/${dossier.dossier.reference}`

const InCharge = (screen: Screen) => {
  const { assignee, assigneeName } = screen.dossier.dossier
  if (!screen.work.instructs)
    return (
      <p>
        {texts.inCharge}&nbsp;: {assigneeName ?? texts.nobody}
      </p>
    )
  const { colleagues } = screen.work
  const gone = assignee && !colleagues.some(({ id }) => id === assignee)
  return (
    <PlainForm action={`${api(screen)}/assignee`} submit={texts.assign} appearance="secondary">
      <Select
        id="assignee"
        label={texts.inCharge}
        required
        emptyOption={texts.nobody}
        options={[
          ...colleagues.map(({ id, name }) => ({
            value: id,
            label: id === screen.desk.user.id ? `${texts.me} (${name})` : name,
          })),
          ...(gone ? [{ value: assignee, label: assigneeName ?? assignee }] : []),
        ]}
        defaultValue={assignee ?? ''}
      />
    </PlainForm>
  )
}

const Note = ({ screen, note }: { screen: Screen; note: ShownNote }) => {
  const { zone } = screen.dossier.revision.edition.calendar
  return (
    <div>
      <p>{note.body}</p>
      <p>
        {note.author}, {formatInstantShort(note.at, zone)}
      </p>
      {note.own && screen.work.instructs ? (
        <PlainForm
          action={`${api(screen)}/notes/${note.id}/remove`}
          submit={texts.removeNote}
          appearance="tertiary"
        />
      ) : null}
    </div>
  )
}

const Notes = (screen: Screen) => {
  const { notes, instructs } = screen.work
  return (
    <section aria-label={texts.notes}>
      <Stack gap="small">
        <p>
          <strong>{texts.notes}</strong> ({texts.notesHelp})
        </p>
        {notes.length === 0 ? <p>{texts.noNote}</p> : null}
        <PlainList>
          {notes.map((note) => (
            <Note key={note.id} screen={screen} note={note} />
          ))}
        </PlainList>
        {instructs ? (
          <PlainForm action={`${api(screen)}/notes`} submit={texts.addNote} appearance="secondary">
            <TextArea
              id="note"
              name="body"
              label={texts.note}
              required
              maxLength={LONGEST_NOTE}
              rows={3}
            />
          </PlainForm>
        ) : null}
      </Stack>
    </section>
  )
}

/** Who is in charge, whether one wants to be told, and what colleagues tell each other. */
export const FollowUp = (screen: Screen) => {
  const { following } = screen.work
  return (
    <Stack>
      <InCharge {...screen} />
      <PlainForm
        action={`${api(screen)}/follow`}
        hidden={{ follow: String(!following) }}
        submit={following ? texts.unfollow : texts.follow}
        appearance="tertiary"
      />
      <Notes {...screen} />
    </Stack>
  )
}
