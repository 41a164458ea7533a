import type { Field, FieldAccess } from 'payload'

import type { DossierState } from '#workflows/dossier/facts.ts'

import { readByServices } from './for-services.ts'

/** A decision is the structure's to read once it was told; without a row it is a filter that is asked. */
const TOLD: readonly DossierState[] = ['accepted', 'refused']

const readOnceTold: FieldAccess = (asked) =>
  TOLD.some((state) => state === (asked.doc as { state?: unknown } | undefined)?.state) ||
  readByServices(asked)

const access = { read: readOnceTold }

/** What a committee decided, written with the state as it closes (src/decisions/decision.ts). */
export const decisionFields: Field[] = [
  { name: 'decided', type: 'json', access },
  { name: 'decidedAt', type: 'date', access },
  // Cents granted: while the dossier waits for its notification, then once accepted.
  { name: 'granted', type: 'number', access },
  // Hundredths of ETP of the posts that were granted something.
  { name: 'grantedEtp', type: 'number', access },
  // Cents engaged by the convention once both copies are signed.
  { name: 'engaged', type: 'number', access },
  // From 1, on the waiting list of its region.
  { name: 'waitRank', type: 'number', access },
]
