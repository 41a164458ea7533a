/**
 * The convention that follows a grant, as the edition writes it (R083–R088). Words in braces are facts, put
 * in place when a convention is written: `{structure}`, `{amount}`, `{effectOn}`… (src/convention/values.ts).
 */
import type { Block } from '#documents/blocks.ts'

export type ConventionArticle = { key: string; title: string; blocks: readonly Block[] }

export type ConventionTemplate = {
  title: string
  amendmentTitle: string
  /** What both parties rely on: texts of law, the call, the decision. */
  preamble: readonly Block[]
  articles: readonly ConventionArticle[]
  /** Articles of an amendment. */
  amendment: readonly ConventionArticle[]
  /** R020, R083. */
  durationMonths: number
  /** R088: each report is due so many months after the date of effect. */
  reports: readonly { key: 'interim' | 'annual'; label: string; monthsAfterEffect: number }[]
  /** Heads of the two columns of an indicator that is asked twice (R089, R097). */
  indicatorColumns: readonly [string, string]
}
