/** Where an edition stands at an instant: what the lists sort on, what the pages say, why one cannot file. */
import { formatInstant, formatRelative } from '#i18n/dates.ts'
import { editionStatusTexts as texts } from '#i18n/edition-status.ts'

import { closingInstant } from './calendar.ts'
import type { Calendar } from './edition.ts'

export type EditionStatus =
  | { kind: 'coming'; opensAt: Date; closesAt: Date }
  | { kind: 'open' | 'closingSoon'; closesAt: Date }
  /** `early`: DGEFP closed it before the date of its calendar. */
  | { kind: 'closed'; closesAt: Date; early: boolean }

/** Within this time of the closing, pages say that it is near. */
const SOON = 7 * 24 * 60 * 60 * 1000

type Published = {
  calendar: Calendar
  publishedAt: Date
  /** State of the call once published; `closed` and `archived` end the filing whatever the calendar. */
  state: 'published' | 'closed' | 'archived'
}

/** The status of a published edition at an instant. */
export const statusAt = ({ calendar, publishedAt, state }: Published, now: Date): EditionStatus => {
  const closesAt = closingInstant(calendar)
  if (now > closesAt) return { kind: 'closed', closesAt, early: false }
  if (state !== 'published') return { kind: 'closed', closesAt, early: true }
  const opensAt = calendar.opensAt ? new Date(calendar.opensAt) : publishedAt
  if (now < opensAt) return { kind: 'coming', opensAt, closesAt }
  return { kind: closesAt.getTime() - now.getTime() <= SOON ? 'closingSoon' : 'open', closesAt }
}

/** Whether a dossier may be filed under this status. */
export const mayFile = ({ kind }: EditionStatus): boolean =>
  kind === 'open' || kind === 'closingSoon'

/** One sentence: until when, or since when, with the time left. */
export const statusSentence = (status: EditionStatus, now: Date, zone: string): string => {
  const closing = formatInstant(status.closesAt, zone)
  switch (status.kind) {
    case 'coming':
      return texts.coming(
        formatInstant(status.opensAt, zone),
        formatRelative(status.opensAt, now, zone),
      )
    case 'closed':
      return status.early ? texts.closedEarly : texts.closed(closing)
    case 'open':
    case 'closingSoon':
      return texts[status.kind](closing, formatRelative(status.closesAt, now, zone))
  }
}

/** Why no dossier may be filed, or nothing when one may. */
export const whyNoFiling = (status: EditionStatus, now: Date, zone: string): string | undefined =>
  mayFile(status) ? undefined : statusSentence(status, now, zone)

const RANK = { closingSoon: 0, open: 0, coming: 1, closed: 2 } as const

/** The order of lists: open ones by closing, coming ones by opening, closed ones from the latest. */
export const byUrgency = (one: EditionStatus, other: EditionStatus): number => {
  const rank = RANK[one.kind] - RANK[other.kind]
  if (rank !== 0) return rank
  if (one.kind === 'coming' && other.kind === 'coming')
    return one.opensAt.getTime() - other.opensAt.getTime()
  const elapsed = one.closesAt.getTime() - other.closesAt.getTime()
  return one.kind === 'closed' ? -elapsed : elapsed
}
