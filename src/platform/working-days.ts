/**
 * Working days of French administrations: from Monday to Friday, public holidays left out. Local dates are
 * `YYYY-MM-DD`; départements are INSEE codes (`67`, `2A`, `974`).
 */
import holidaysOf from '@socialgouv/jours-feries'
import { Temporal } from 'temporal-polyfill'

const SATURDAY = 6
const HALF_A_DAY_IN_MILLISECONDS = 12 * 60 * 60 * 1000

/** Code du travail, L. 3134-13: Good Friday and the 26th of December. */
const ALSACE_MOSELLE: ReadonlySet<string> = new Set(['57', '67', '68'])

/** Code du travail, L. 3422-2: the day on which the abolition of slavery is commemorated, `MM-DD`. */
const ABOLITION: Readonly<Record<string, string>> = {
  971: '05-27',
  972: '05-22',
  973: '06-10',
  974: '12-20',
  976: '04-27',
  977: '10-09',
  978: '05-28',
}

/** Read at noon: the library counts days of 24 hours from midnight, and some clocks change between. */
const localDay = (midnight: Date): string => {
  const noon = new Date(midnight.getTime() + HALF_A_DAY_IN_MILLISECONDS)
  return Temporal.PlainDate.from({
    year: noon.getFullYear(),
    month: noon.getMonth() + 1,
    day: noon.getDate(),
  }).toString()
}

const daysOff = new Map<string, ReadonlySet<string>>()

const nationalDaysOff = (year: number, alsace: boolean): ReadonlySet<string> => {
  const key = `${year} ${alsace}`
  const known = daysOff.get(key)
  if (known) return known
  const found = new Set(Object.values(holidaysOf(year, { alsace })).map(localDay))
  daysOff.set(key, found)
  return found
}

const isDayOff = (day: Temporal.PlainDate, departments: readonly string[]): boolean => {
  const alsace = departments.some((code) => ALSACE_MOSELLE.has(code))
  const date = day.toString()
  return (
    nationalDaysOff(day.year, alsace).has(date) ||
    departments.some((code) => ABOLITION[code] === date.slice(5))
  )
}

/**
 * Whether people work on a day.
 * @param departments where it must be a working day: a holiday of any of them is none
 */
export const isWorkingDay = (date: string, departments: readonly string[] = []): boolean => {
  const day = Temporal.PlainDate.from(date)
  return day.dayOfWeek < SATURDAY && !isDayOff(day, departments)
}

/**
 * The working day that comes `count` working days after a date, which is not counted itself; before it
 * when `count` is negative; with zero, the date or the first working day that follows.
 * @throws RangeError for what is not a date or a whole number
 */
export const addWorkingDays = (
  date: string,
  count: number,
  departments: readonly string[] = [],
): string => {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is not a number of days`)
  const step = count < 0 ? -1 : 1
  let day = Temporal.PlainDate.from(date)
  if (count === 0 && isWorkingDay(date, departments)) return date
  for (let left = Math.max(Math.abs(count), 1); left > 0;) {
    day = day.add({ days: step })
    if (isWorkingDay(day.toString(), departments)) left -= 1
  }
  return day.toString()
}

/** The date `days` calendar days after another, or before it. */
export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** The last millisecond of a local date in an IANA zone, whatever its clocks do that night. */
export const endOfDay = (date: string, zone: string): Date =>
  new Date(
    Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1,
  )

/** First instant of a local date in a zone: the one that follows the last of the day before. */
export const startOfDay = (date: string, zone: string): Date =>
  new Date(endOfDay(addDays(date, -1), zone).getTime() + 1)

/**
 * The instant by which an answer asked now is expected: the end of the working day that comes `count`
 * working days after today, in the zone where the dates are read.
 */
export const dueInWorkingDays = (
  now: Date,
  count: number,
  { zone, departments = [] }: { zone: string; departments?: readonly string[] },
): Date => {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString()
  return endOfDay(addWorkingDays(today, count, departments), zone)
}
