import type { Edition } from '#editions/edition.ts'
import type { FiledAnswers } from '#forms/faces/filed.ts'
import type { FundingAssessment } from '#funding/types.ts'

/** Columns that lists filter and sort on, drawn from the answers by the keys that the edition names. */
export type Projection = {
  projectTitle: string | null
  /** Cents. */
  asked: number
  /** Hundredths of ETP. */
  etp: number
  newStructure: boolean
  blankZone: boolean
}

export const projectionOf = (
  keys: Edition['projection'],
  answers: FiledAnswers,
  { totals }: Pick<FundingAssessment, 'totals'>,
): Projection => {
  const title = answers[keys.projectTitle]
  return {
    projectTitle: typeof title === 'string' ? title : null,
    asked: totals.asked,
    etp: totals.etp,
    newStructure: keys.newStructure !== undefined && answers[keys.newStructure] === true,
    blankZone: keys.blankZone !== undefined && answers[keys.blankZone] === true,
  }
}

/** Never empty: a row without the column is one that an earlier version wrote. */
const NOWHERE = '-'

/** Départements as one text, the same whatever their order. */
export const placesOf = (departments: readonly string[]): string =>
  departments.length === 0 ? NOWHERE : departments.toSorted().join(' ')

/** The départements of such a text. */
export const departmentsIn = (places: string | null): string[] =>
  places === null || places === NOWHERE ? [] : places.split(' ')

/** Départements that the project touches; that of the structure while none is named. */
export const departmentsOf = (
  keys: Edition['projection'],
  answers: FiledAnswers,
  structureDepartment: string,
): string[] => {
  const named = answers[keys.territories]
  const codes = Array.isArray(named) ? named.filter((code) => typeof code === 'string') : []
  return codes.length > 0 ? codes : [structureDepartment]
}
