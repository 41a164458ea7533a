import { localDateOf } from '#i18n/dates.ts'
import { committeeListTexts } from '#i18n/committee-list.ts'
import { BLANK, type Refilled } from '#site/refill.ts'
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

type Planned = 'name' | 'heldOn' | 'at' | 'place' | 'quorum'

const storedOf = (
  committee: Committee | undefined,
  zone: string,
): Readonly<Partial<Record<Planned, string>>> => {
  if (!committee) return { at: USUAL_HOUR }
  const heldAt = new Date(committee.heldAt)
  return {
    name: committee.name,
    heldOn: localDateOf(heldAt, zone),
    at: hourOf(heldAt, zone),
    ...(committee.place ? { place: committee.place } : {}),
    quorum: String(committee.quorum),
  }
}

type PlannedFieldsProps = {
  committee?: Committee
  /** IANA zone in which the session is held. */
  zone: string
  refilled?: Refilled
}

/** What is said of a session before it is held. */
export const PlannedFields = ({ committee, zone, refilled = BLANK }: PlannedFieldsProps) => {
  const stored = storedOf(committee, zone)
  const field = (name: Planned) => ({
    name,
    label: texts[name],
    error: refilled.error(name),
    defaultValue: refilled.value(name) ?? stored[name],
  })
  return (
    <>
      <TextInput id="nom" {...field('name')} required />
      <DateInput id="date" {...field('heldOn')} required />
      <TextInput id="heure" type="time" {...field('at')} width="short" required />
      <TextInput id="lieu" {...field('place')} />
      <TextInput
        id="quorum"
        {...field('quorum')}
        inputMode="numeric"
        help={texts.quorumHelp}
        width="short"
        required
      />
    </>
  )
}
