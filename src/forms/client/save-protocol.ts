/**
 * What the browser and the server say to each other when an answer is saved. Shared by both; no zod here,
 * the browser carries none.
 */
import type { Severity } from '#funding/types.ts'

export type SentOperation = {
  opId: string
  path: string
  /** The stored value that the person was looking at; null for none. */
  base: unknown
  /** What was typed; null clears. */
  value: unknown
}

export type FieldRefusal = { sentence: string; remedy: string }

export type OperationResult = { opId: string; path: string } & (
  | { outcome: 'saved'; stored: unknown; input: unknown; refusal?: FieldRefusal }
  | {
      outcome: 'conflict'
      stored: unknown
      input: unknown
      by: string | null
      at: string | null
      /** Title of the page that asks the question: it may not be the one that sends. */
      page?: string
    }
  | { outcome: 'refused'; refusal: FieldRefusal }
)

export type FieldIssue = {
  path: string
  sentence: string
  remedy: string
  severity: 'blocking' | 'warning'
  /** Something was answered: a mistake to show at once. Otherwise it is only missing so far. */
  answered: boolean
}

export type ShownVerdict = {
  rule: string
  severity: Severity
  /** `posts/<row>`, `budget/<scope>` or `project`. */
  subject: string
  message: string
  article: string
  compared: readonly ShownCompared[]
  /** The amount that would pass: shown, and what to type to take it. */
  passing?: { shown: string; input: string }
}

/** A line of a calculation, its amount as shown. */
export type ShownCompared = {
  label: string
  amount: string
  article?: string
  retained?: boolean
}

/** The money of the request, amounts as shown. */
export type ShownFunding = {
  /** Asked, maximum, cofinancing… in the order in which they are read. */
  figures: readonly { key: string; label: string; amount: string }[]
  /** By row of the posts: the greatest amount the call may pay, and how it is worked out. */
  posts: Readonly<Record<string, { maximum: string; account: readonly ShownCompared[] }>>
}

/** What follows from the answers, worked out by the server alone. */
export type Derived = {
  hidden: readonly string[]
  computed: Readonly<Record<string, string>>
  issues: readonly FieldIssue[]
  /** Totals of tables and budgets by name, as shown. */
  totals: Readonly<Record<string, string>>
  verdicts: readonly ShownVerdict[]
  /** Absent where the edition has no posts. */
  funding?: ShownFunding
}

export type SaveAnswer = { results: readonly OperationResult[]; savedAt: string; derived: Derived }

/** Outcome of one request, as the queue needs to know it. */
export type SendOutcome =
  | { kind: 'answered'; answer: SaveAnswer }
  | { kind: 'signedOut' }
  | { kind: 'unreachable' }
  | { kind: 'refused'; sentence: string; remedy: string }
