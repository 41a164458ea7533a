import type { Retention } from '#editions/edition.ts'

/** The same day some months before; the last of a shorter month. */
export const monthsBefore = (now: Date, months: number): Date => {
  const then = new Date(now)
  then.setUTCMonth(then.getUTCMonth() - months)
  if (then.getUTCDate() !== now.getUTCDate()) then.setUTCDate(0)
  return then
}

/** Instants before which each kind of thing has been kept long enough. */
export const limitsOf = (rules: Retention, now: Date) => ({
  neverFiled: monthsBefore(now, rules.neverFiledMonths).toISOString(),
  removedFiles: monthsBefore(now, rules.removedFilesMonths).toISOString(),
  filed: monthsBefore(now, 12 * rules.filedYears).toISOString(),
})

/** What is of no edition is kept as long as the one that asks longest. */
export const logLimit = (all: readonly Retention[], now: Date): string | null =>
  all.length === 0
    ? null
    : monthsBefore(now, Math.max(...all.map(({ logMonths }) => logMonths))).toISOString()
