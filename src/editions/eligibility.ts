/**
 * The eligibility test: what a visitor's answers mean. Nothing is kept of them; they stand in the address
 * of the page, so that it can be shared.
 */
import type { EligibilityQuestion } from './edition.ts'

export type EligibilityAnswer = EligibilityQuestion['answers'][number]
export type EligibilityVerdict = EligibilityAnswer['verdict']

/** Answers by key of question, as they stand in an address: a repeated one is no answer. */
export type GivenAnswers = Readonly<Record<string, string | readonly string[] | undefined>>

export type AnsweredQuestion = { question: EligibilityQuestion; answer: EligibilityAnswer }

export type EligibilityResult = {
  answered: readonly AnsweredQuestion[]
  /** Questions without an answer, or with one that they do not offer. */
  unanswered: readonly EligibilityQuestion[]
  /**
   * The worst verdict among the answers. Without all the answers only `ineligible` is sure: undefined
   * otherwise, and for a test without questions.
   */
  verdict: EligibilityVerdict | undefined
}

const SEVERITY: Readonly<Record<EligibilityVerdict, number>> = {
  eligible: 0,
  toCheck: 1,
  ineligible: 2,
}

const worst = (answered: readonly AnsweredQuestion[]): EligibilityVerdict | undefined =>
  answered
    .map(({ answer }) => answer.verdict)
    .toSorted((one, other) => SEVERITY[other] - SEVERITY[one])[0]

/** What the answers given to the questions of an edition mean together. */
export const evaluateEligibility = (
  questions: readonly EligibilityQuestion[],
  given: GivenAnswers,
): EligibilityResult => {
  const answered = questions.flatMap((question) => {
    const answer = question.answers.find(({ key }) => key === given[question.key])
    return answer ? [{ question, answer }] : []
  })
  const known = new Set(answered.map(({ question }) => question.key))
  const unanswered = questions.filter(({ key }) => !known.has(key))
  const verdict = worst(answered)
  const sure = unanswered.length === 0 || verdict === 'ineligible'
  return { answered, unanswered, verdict: sure ? verdict : undefined }
}

/** Whether the visitor sent the form, be it empty of answers. */
export const hasAnswers = (
  questions: readonly EligibilityQuestion[],
  given: GivenAnswers,
): boolean => questions.some(({ key }) => given[key] !== undefined)

/** The answers that questions know, as they stand in an address: `nature=association&taille=oui`. */
export const answersQuery = (answered: readonly AnsweredQuestion[]): string =>
  new URLSearchParams(answered.map(({ question, answer }) => [question.key, answer.key])).toString()
