import { FILED_STATES } from '#instruction/queue/query.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import type { RegionFigures } from './fold.ts'

export const inState = (rows: readonly RegionFigures[], state: DossierState): number =>
  rows.reduce((sum, { states }) => sum + (states[state] ?? 0), 0)

/** States that there is any dossier in, in the order of the process. */
export const statesThere = (rows: readonly RegionFigures[]): DossierState[] =>
  FILED_STATES.filter((state) => inState(rows, state) > 0)
