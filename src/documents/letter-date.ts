import { formatDate } from '#i18n/dates.ts'

/**
 * « 15 juillet 2025 », the date of a letter: without the day of the week.
 * @throws RangeError when the text is not a local date
 */
export const letterDate = (localDate: string): string => formatDate(localDate).replace(/^\S+ /, '')
