import { Temporal } from 'temporal-polyfill'

import type { ConventionTemplate } from '#editions/convention-template.ts'

export type ReportDue = { key: 'interim' | 'annual'; label: string; dueOn: string }

/** Local dates of a convention: its first and last days, and those of its reports. */
export type Term = { effectOn: string; endsOn: string; reports: readonly ReportDue[] }

const after = (localDate: string, months: number): Temporal.PlainDate =>
  Temporal.PlainDate.from(localDate).add({ months }, { overflow: 'constrain' })

/**
 * The term of a convention that takes effect on a local date: the eve of the same day so many months
 * later (R083), and a date for each report (R088).
 * @throws RangeError when the text is not a local date
 */
export const termOf = (
  effectOn: string,
  { durationMonths, reports }: Pick<ConventionTemplate, 'durationMonths' | 'reports'>,
): Term => ({
  effectOn,
  endsOn: after(effectOn, durationMonths).subtract({ days: 1 }).toString(),
  reports: reports.map(({ key, label, monthsAfterEffect }) => ({
    key,
    label,
    dueOn: after(effectOn, monthsAfterEffect).toString(),
  })),
})

/**
 * The term of an amendment that chooses another last day: what is due after the term stays due so many
 * months after it, what is due before keeps its date, or is due on the last day when the term comes first.
 */
export const amendedTerm = (
  before: Term,
  endsOn: string,
  { durationMonths, reports }: Pick<ConventionTemplate, 'durationMonths' | 'reports'>,
): Term => {
  const next = Temporal.PlainDate.from(endsOn).add({ days: 1 }).toString()
  const monthsAfterTerm = (key: ReportDue['key']): number =>
    (reports.find((report) => report.key === key)?.monthsAfterEffect ?? 0) - durationMonths
  return {
    ...before,
    endsOn,
    reports: before.reports.map((report) => {
      const months = monthsAfterTerm(report.key)
      if (months > 0) return { ...report, dueOn: after(next, months).toString() }
      return report.dueOn > endsOn ? { ...report, dueOn: endsOn } : report
    }),
  }
}
