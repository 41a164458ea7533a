/** The answers that an instructor may have completed, and those that were marked. */
import type { Candidature } from '#filing/read-candidature.ts'

import { checkOf, type StoredCheck } from './checks.ts'
import { TO_CORRECT } from './verdicts.ts'

/** A question that can be put again to the structure. */
export type MarkableAnswer = { /** Path of the answer. */ key: string; label: string; page: string }
export type MarkedAnswer = MarkableAnswer & { question: string }

/** What the structure does not answer, or joins: documents are judged one by one. */
const NOT_ANSWERS: ReadonlySet<string> = new Set(['files', 'explanation', 'computed'])

/** The questions that were put to this structure, in the order of the form. */
export const markable = ({
  revision,
  evaluation,
}: Pick<Candidature, 'revision' | 'evaluation'>): MarkableAnswer[] =>
  [...revision.form.fields.values()]
    .filter(({ key, field }) => !NOT_ANSWERS.has(field.kind) && evaluation.visible(key))
    .map(({ key, field, page }) => ({ key, label: field.label, page }))

/** The answers that are to be completed, in the order of the form. */
export const markedAnswers = (
  candidature: Pick<Candidature, 'revision' | 'evaluation'>,
  checks: readonly StoredCheck[],
): MarkedAnswer[] =>
  markable(candidature).flatMap((answer) => {
    const check = checkOf(checks, 'answer', answer.key)
    return check?.verdict === TO_CORRECT ? [{ ...answer, question: check.question ?? '' }] : []
  })
