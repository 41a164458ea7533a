/** Tallies put together as figures show them. */
import { GRANTED } from '#committees/envelopes.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf } from '#workflows/dossier/turn.ts'

import type { Tally } from './tallies.ts'

export type StateCounts = Readonly<Partial<Record<DossierState, number>>>

export const countsOf = (tallies: readonly Tally[]): StateCounts => {
  const counts: Partial<Record<DossierState, number>> = {}
  for (const { state, dossiers } of tallies) counts[state] = (counts[state] ?? 0) + dossiers
  return counts
}

export const totalOf = (states: StateCounts): number =>
  Object.values(states).reduce((sum, count) => sum + count, 0)

type Added = 'dossiers' | 'asked' | 'etp' | 'granted' | 'grantedEtp'

/** What was granted and then declined, or taken back, is granted no more. */
const counts = ({ state }: Tally, what: Added): boolean =>
  (what !== 'granted' && what !== 'grantedEtp') || GRANTED.includes(state)

export const addUp = (tallies: readonly Tally[], what: Added): number =>
  tallies.reduce((sum, tally) => (counts(tally, what) ? sum + tally[what] : sum), 0)

/** Somebody must still act on it. */
const isUnderWay = (state: DossierState): boolean => turnOf(state) !== 'nobody'

/** Dossiers of one region, by state and, those under way, by how long ago they were filed. */
export type RegionFigures = {
  /** INSEE code. */
  region: string
  states: StateCounts
  total: number
  ages: readonly number[]
}

const agesOf = (tallies: readonly Tally[]): number[] => {
  const ages: number[] = []
  for (const { state, spans } of tallies)
    if (isUnderWay(state))
      for (const [rank, count] of spans.entries()) ages[rank] = (ages[rank] ?? 0) + count
  return ages
}

/** @param regions INSEE codes, in the order of the figures; one without a dossier is there too */
export const byRegion = (
  tallies: readonly Tally[],
  regions: readonly string[],
): RegionFigures[] => {
  const of = Map.groupBy(tallies, ({ region }) => region)
  return regions.map((region) => {
    const own = of.get(region) ?? []
    const states = countsOf(own)
    return { region, states, total: totalOf(states), ages: agesOf(own) }
  })
}

/** Dossiers that touch one département, with what they ask and are granted, hundredths of ETP. */
export type DepartmentFigures = {
  /** INSEE code. */
  department: string
  dossiers: number
  etp: number
  grantedEtp: number
}

/** A dossier that touches several is in each of them: they do not add up to all dossiers. */
export const byDepartment = (tallies: readonly Tally[]): DepartmentFigures[] => {
  const codes = [...new Set(tallies.flatMap(({ departments }) => departments))]
  return codes.toSorted().map((department) => {
    const own = tallies.filter(({ departments }) => departments.includes(department))
    return {
      department,
      dossiers: addUp(own, 'dossiers'),
      etp: addUp(own, 'etp'),
      grantedEtp: addUp(own, 'grantedEtp'),
    }
  })
}
