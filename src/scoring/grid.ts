/**
 * The grid of an edition: criteria with their weights and anchors are data. A score is one of the anchors
 * of its criterion; the total is in hundredths of points, on the sum of the weights.
 */
import type { Criterion } from '#editions/edition.ts'

/** One score for each criterion, by its key. */
export type Scores = Readonly<Record<string, number>>

/** What automatic criteria are computed from. */
export type ScoringFacts = {
  /** Former calls that financed the structure (R018, R033). */
  formerCalls: number
}

const HUNDREDTHS = 100

const highest = ({ anchors }: Criterion): number =>
  anchors.reduce((most, { score }) => Math.max(most, score), 0)

/** R018, R033: the highest anchor that the count reaches; the lowest when it reaches none. */
const reached = ({ anchors }: Criterion, count: number): number => {
  const scores = anchors.map(({ score }) => score).toSorted((one, other) => one - other)
  return scores.findLast((score) => score <= count) ?? scores[0] ?? 0
}

/** Scores that nobody types. */
export const automaticScores = (criteria: readonly Criterion[], facts: ScoringFacts): Scores =>
  Object.fromEntries(
    criteria.flatMap((criterion) =>
      criterion.automatic ? [[criterion.key, reached(criterion, facts[criterion.automatic])]] : [],
    ),
  )

const isAnchor = ({ anchors }: Criterion, score: number): boolean =>
  anchors.some((anchor) => anchor.score === score)

/** What was typed, computed scores in the place of those that are computed; what is no score is left out. */
export const completeScores = (
  criteria: readonly Criterion[],
  typed: Scores,
  facts: ScoringFacts,
): Scores => {
  const computed = automaticScores(criteria, facts)
  return Object.fromEntries(
    criteria.flatMap((criterion) => {
      const { key } = criterion
      const score = Object.hasOwn(computed, key) ? computed[key] : typed[key]
      return score !== undefined && isAnchor(criterion, score) ? [[key, score]] : []
    }),
  )
}

/** Whether a score may be typed: a criterion of the grid that is not computed, at one of its anchors. */
export const mayBeTyped = (criteria: readonly Criterion[], key: string, score: number): boolean => {
  const criterion = criteria.find((one) => one.key === key)
  return criterion !== undefined && !criterion.automatic && isAnchor(criterion, score)
}

/** Keys of the criteria without a score. */
export const unscored = (criteria: readonly Criterion[], scores: Scores): readonly string[] =>
  criteria.map(({ key }) => key).filter((key) => scores[key] === undefined)

const pointsOf = (criterion: Criterion, score: number): number => {
  const most = highest(criterion)
  return most > 0 ? Math.floor((criterion.weight * HUNDREDTHS * score) / most) : 0
}

/** Total in hundredths of points; a criterion without a score gives none. */
export const totalOf = (criteria: readonly Criterion[], scores: Scores): number =>
  criteria.reduce((total, criterion) => total + pointsOf(criterion, scores[criterion.key] ?? 0), 0)

/** The most one may have, in hundredths of points. */
export const mostOf = (criteria: readonly Criterion[]): number =>
  criteria.reduce((total, { weight }) => total + weight * HUNDREDTHS, 0)
