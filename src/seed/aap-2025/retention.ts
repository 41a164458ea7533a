import type { Retention } from '#editions/edition.ts'

/**
 * What the notice of information promises (L25). Ten years after the last act is the administrative use of a
 * grant file; what then becomes of it is for the archives to decide (L26, code du patrimoine, art. L.212-2).
 */
export const retention: Retention = {
  neverFiledMonths: 12,
  removedFilesMonths: 6,
  filedYears: 10,
  logMonths: 12,
}
