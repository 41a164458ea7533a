/** What the edition asks of one audience on a dossier, and what of it was not answered. */
import type { Edition, OpinionQuestion } from '#editions/edition.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import { compileExpression } from '#forms/expressions/compile.ts'

import type { Audience, OpinionAnswers } from './opinion.ts'

export type AskedQuestion = OpinionQuestion & { required: boolean }

type OnDossier = Pick<Candidature, 'revision' | 'evaluation'>

/**
 * A condition reads the answers of the dossier. One that does not compile asks nothing more of the person:
 * nobody is held by a fault of the edition.
 */
const isRequired = ({ revision, evaluation }: OnDossier, { requiredIf }: OpinionQuestion) => {
  if (requiredIf === undefined) return false
  const compiled = compileExpression(requiredIf, revision.form.environment, 'condition')
  return compiled.ok && evaluation.holds(compiled.expression)
}

/** The questions of the edition for an audience, those that its answers make mandatory said to be. */
export const questionsFor = (candidature: OnDossier, audience: Audience): AskedQuestion[] =>
  questionsOf(candidature.revision.edition, audience).map((question) => ({
    ...question,
    required: isRequired(candidature, question),
  }))

/** The questions of the edition for an audience, in its order. */
export const questionsOf = ({ opinionQuestions }: Edition, audience: Audience) =>
  opinionQuestions.filter((question) => question.audience === audience)

const isAnswered = (value: unknown): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && value.trim() !== '')

/** Keys of the mandatory questions without an answer. */
export const unanswered = (
  questions: readonly AskedQuestion[],
  { questions: given }: OpinionAnswers,
): string[] =>
  questions.filter(({ key, required }) => required && !isAnswered(given[key])).map(({ key }) => key)

/** Only a favourable opinion needs no reasons: the others weigh on a decision that must be motivated. */
export const isReasoned = ({ opinion, reasons }: OpinionAnswers): boolean =>
  opinion === 'favourable' || isAnswered(reasons)
