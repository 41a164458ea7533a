/**
 * Hours shown in the browser, as `#i18n/dates.ts` writes them: by the browser's own formatter, which
 * weighs nothing in the page.
 */
const parts = (at: string, zone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: zone, ...options }).format(new Date(at))

const paris = 'Europe/Paris'

/** « 14 h 32 », « 9 h 05 », and « 14 h » on the hour. */
export const hourOf = (at: string, zone = paris): string =>
  parts(at, zone, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
    .replace(/^0(\d)/, '$1')
    .replace(/:00$/, '\u00a0h')
    .replace(':', '\u00a0h\u00a0')

/** « 14/10/2031 à 23 h 59 ». */
export const dayAndHourOf = (at: string, zone = paris): string =>
  `${parts(at, zone, { dateStyle: 'short' })} à ${hourOf(at, zone)}`
