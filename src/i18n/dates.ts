/**
 * Dates and hours as a civil servant writes them. Instants are `Date`s, local dates `YYYY-MM-DD`; the
 * present moment is always an argument. The zone is an IANA name, Europe/Paris unless told otherwise.
 */
export const PARIS = 'Europe/Paris'

const NBSP = '\u00a0'
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const ZONE_NAMES: Readonly<Record<string, string>> = {
  [PARIS]: 'heure de Paris',
  'America/Guadeloupe': 'heure de la Guadeloupe',
  'America/Martinique': 'heure de la Martinique',
  'America/Cayenne': 'heure de la Guyane',
  'America/Miquelon': 'heure de Saint-Pierre-et-Miquelon',
  'Indian/Reunion': 'heure de La Réunion',
  'Indian/Mayotte': 'heure de Mayotte',
  'Pacific/Noumea': 'heure de la Nouvelle-Calédonie',
  'Pacific/Tahiti': 'heure de Tahiti',
  'Pacific/Wallis': 'heure de Wallis-et-Futuna',
}

type LocalParts = { year: number; month: number; day: number; hour: number; minute: number }

const partsFormatters = new Map<string, Intl.DateTimeFormat>()

function partsFormatter(zone: string): Intl.DateTimeFormat {
  const known = partsFormatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
  partsFormatters.set(zone, made)
  return made
}

function localParts(instant: Date, zone: string): LocalParts {
  const found = new Map<string, number>()
  for (const part of partsFormatter(zone).formatToParts(instant))
    found.set(part.type, Number(part.value))
  const read = (name: keyof LocalParts): number => found.get(name) ?? 0
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  }
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** The local date `YYYY-MM-DD` on which an instant falls in a zone. */
export function localDateOf(instant: Date, zone: string = PARIS): string {
  const { year, month, day } = localParts(instant, zone)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function asMidday(localDate: string): Date {
  const instant = new Date(`${localDate}T12:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(localDate) || Number.isNaN(instant.getTime()))
    throw new RangeError(`Not a local date (YYYY-MM-DD): ${localDate}`)
  return instant
}

const longDate = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/**
 * « mardi 14 octobre 2031 »; the first of a month is written « 1er ».
 * @throws RangeError when the text is not a local date.
 */
export function formatDate(localDate: string): string {
  return longDate.format(asMidday(localDate)).replace(/ 1 /, ' 1er ')
}

/** « 14/10/2031 », for the columns of tables. @throws RangeError when the text is not a local date. */
export function formatDateShort(localDate: string): string {
  const [year, month, day] = localDateOf(asMidday(localDate), 'UTC').split('-')
  return `${day}/${month}/${year}`
}

/** « 14 h 32 », « 9 h 05 », and « 14 h » on the hour. */
export function formatTime(instant: Date, zone: string = PARIS): string {
  const { hour, minute } = localParts(instant, zone)
  return minute === 0 ? `${hour}${NBSP}h` : `${hour}${NBSP}h${NBSP}${pad(minute, 2)}`
}

/** « heure de Paris »; a zone that has no French name here is given by its IANA name. */
export function zoneName(zone: string): string {
  return ZONE_NAMES[zone] ?? `fuseau horaire ${zone}`
}

/** « mardi 14 octobre 2031 à 23 h 59 (heure de Paris) ». */
export function formatInstant(instant: Date, zone: string = PARIS): string {
  return `${formatDate(localDateOf(instant, zone))} à ${formatTime(instant, zone)} (${zoneName(zone)})`
}

/** « 14/10/2031 à 23 h 59 », for lists and the journal. */
export function formatInstantShort(instant: Date, zone: string = PARIS): string {
  return `${formatDateShort(localDateOf(instant, zone))} à ${formatTime(instant, zone)}`
}

const relativeFormat = new Intl.RelativeTimeFormat('fr-FR', { numeric: 'always' })

function withinADay(elapsed: number): string {
  const size = Math.abs(elapsed)
  const sign = elapsed < 0 ? -1 : 1
  if (size < MINUTE) return elapsed < 0 ? 'à l’instant' : 'dans moins d’une minute'
  if (size < HOUR) return relativeFormat.format(sign * Math.floor(size / MINUTE), 'minute')
  return relativeFormat.format(sign * Math.floor(size / HOUR), 'hour')
}

function inDays(days: number): string {
  if (days === 1) return 'demain'
  if (days === -1) return 'hier'
  if (Math.abs(days) < 61) return relativeFormat.format(days, 'day')
  return relativeFormat.format(Math.trunc(days / 30.44), 'month')
}

/**
 * « dans 3 jours », « demain », « il y a 2 heures ». Under 24 hours it counts whole hours, rounded
 * towards now so that it never promises more time than is left; beyond, the calendar days of the zone.
 */
export function formatRelative(instant: Date, now: Date, zone: string = PARIS): string {
  const elapsed = instant.getTime() - now.getTime()
  if (Math.abs(elapsed) < DAY) return withinADay(elapsed)
  const from = asMidday(localDateOf(now, zone)).getTime()
  const to = asMidday(localDateOf(instant, zone)).getTime()
  return inDays(Math.round((to - from) / DAY))
}
