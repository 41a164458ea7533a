/** What silence does to a dossier to which no decision was notified (CRPA L. 231-4, 3°; L08, L11). */
import { impliedRejectionDate } from '#documents/deadlines.ts'
import { localDateOf } from '#editions/calendar.ts'

import type { Dossier } from '../payload-types.ts'
import { pausesOf } from './pauses.ts'

export type Silence = {
  /** Local date, `YYYY-MM-DD`, on which silence becomes a rejection. */
  until: string
  /** That date is over: a decision may still be notified, and takes the place of the rejection. */
  over: boolean
}

/** @param zone IANA zone in which the dates are read */
export const silenceOn = (
  dossier: Pick<Dossier, 'filedAt' | 'updatedAt' | 'clockPauses'>,
  zone: string,
  now: Date,
): Silence => {
  const filedAt = new Date(dossier.filedAt ?? dossier.updatedAt)
  const until = impliedRejectionDate(filedAt, zone, pausesOf(dossier))
  return { until, over: until < localDateOf(now, zone) }
}
