import type { Calendar } from '#editions/edition.ts'

/**
 * The call opens when it is published (C), hence no `opensAt`. The call gives the day of closing and
 * no hour: the whole day counts.
 */
export const calendar: Calendar = {
  zone: 'Europe/Paris',
  closing: { date: '2025-07-15', time: '23:59:59' },
  collectionDates: [
    { date: '2025-07-04', label: 'Première relève' },
    { date: '2025-07-15', label: 'Seconde relève' },
  ],
  lateSignatureUntil: '2025-08-31',
}
