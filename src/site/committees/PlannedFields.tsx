import { localDateOf } from '#i18n/dates.ts'
import { committeeListTexts } from '#i18n/committees.ts'
import { DateInput } from '#ui/components/DateInput.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'

import type { Committee } from '../../payload-types.ts'

const texts = committeeListTexts.planned
const USUAL_HOUR = '14:00'

/** As the browser's field of an hour wants it. */
const hourOf = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant)

/** What is said of a session before it is held. */
export const PlannedFields = ({ committee, zone }: { committee?: Committee; zone: string }) => {
  const heldAt = committee && new Date(committee.heldAt)
  return (
    <>
      <TextInput id="nom" name="name" label={texts.name} defaultValue={committee?.name} required />
      <DateInput
        id="date"
        name="heldOn"
        label={texts.heldOn}
        defaultValue={heldAt && localDateOf(heldAt, zone)}
        required
      />
      <TextInput
        id="heure"
        name="at"
        type="time"
        label={texts.at}
        width="short"
        defaultValue={heldAt ? hourOf(heldAt, zone) : USUAL_HOUR}
        required
      />
      <TextInput
        id="lieu"
        name="place"
        label={texts.place}
        defaultValue={committee?.place ?? undefined}
      />
      <TextInput
        id="quorum"
        name="quorum"
        inputMode="numeric"
        label={texts.quorum}
        help={texts.quorumHelp}
        width="short"
        defaultValue={committee?.quorum}
        required
      />
    </>
  )
}
