/** An opinion as it is stored, its JSON columns given their shapes. */
import type { OpinionEvent } from '#workflows/opinion/table.ts'

import type { Opinion } from '../payload-types.ts'

export type Audience = Opinion['audience']

export const SCALE = ['favourable', 'reserved', 'unfavourable', 'none'] as const
export type Scale = (typeof SCALE)[number]

/** What is written of an opinion: its sense, its reasons, one value for each question of the edition. */
export type OpinionAnswers = {
  opinion?: Scale
  reasons?: string
  /** By key of the question: a sense, yes or no, or a text. */
  questions: Readonly<Record<string, boolean | string>>
}

/** What was given, once for all: later changes make another version. */
export type OpinionVersion = {
  number: number
  /** Instant. */
  at: string
  /** Id of the account, for the history alone. */
  by: string | null
  /** Given in time, after the due date, or to change what had been given. */
  event: OpinionEvent
  answers: OpinionAnswers
}

/** What the one consulted asks for. */
export type Extension = { reason: string; until: string; at: string }

const NOTHING: OpinionAnswers = { questions: {} }

export const answersOf = ({ answers }: Pick<Opinion, 'answers'>): OpinionAnswers => ({
  ...NOTHING,
  ...(answers as Partial<OpinionAnswers> | null),
})

export const versionsOf = ({ versions }: Pick<Opinion, 'versions'>): readonly OpinionVersion[] =>
  Array.isArray(versions) ? (versions as OpinionVersion[]) : []

export const sectionsOf = ({ sections }: Pick<Opinion, 'sections'>): readonly string[] =>
  Array.isArray(sections) ? sections.map(String) : []

export const extensionOf = ({ extension }: Pick<Opinion, 'extension'>): Extension | null =>
  (extension as Extension | null | undefined) ?? null

/** SIREN of a structure by its SIRET: establishments of one body are one candidate (R079). */
export const sirenOf = (siret: string): string => siret.slice(0, 9)
