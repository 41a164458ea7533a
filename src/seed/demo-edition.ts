import type { Calendar, Edition, LocalDate } from '#editions/edition.ts'
import { localDateOf } from '#i18n/dates.ts'
import { aap2025 } from './aap-2025/index.ts'
import { sectionsFor } from './aap-2025/sections/index.ts'

const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The edition has been open for a while: dossiers were filed, instructed and decided under it. */
export const DAYS_OPEN = 126

/** Six weeks to file, two collections as in the true call, then the late signature. */
const daysToClosing = 42
const daysBetweenCollections = 11
const daysOfLateSignature = 45

const calendarAt = (now: Date): Calendar => {
  const { zone, collectionDates, closing } = aap2025.calendar
  const closingDate = addDays(localDateOf(now, zone), daysToClosing)
  const before = (rank: number) => (collectionDates.length - 1 - rank) * daysBetweenCollections
  return {
    zone,
    closing: { date: closingDate, time: closing.time },
    collectionDates: collectionDates.map(({ label }, rank) => ({
      label,
      date: addDays(closingDate, -before(rank)),
    })),
    lateSignatureUntil: addDays(closingDate, daysOfLateSignature),
  }
}

/**
 * The call of 2025 with dates that move with today, so that it can be filled in.
 * @param now instant from which the six weeks run, in the zone of the call
 */
export const demoEdition = (now: Date): Edition => {
  const calendar = calendarAt(now)
  return {
    ...aap2025,
    slug: 'demo-facilitateurs',
    year: Number(calendar.closing.date.slice(0, 4)),
    title: `Démonstration – ${aap2025.title}`,
    shortTitle: `Démonstration – ${aap2025.shortTitle}`,
    calendar,
    sections: sectionsFor(calendar),
  }
}
