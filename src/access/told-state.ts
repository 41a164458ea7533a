/** What a structure reads of the state of its dossier: nothing of what is being decided. */
import type { DossierState } from '#workflows/dossier/facts.ts'

/** Until it is notified, what the committees think and decide is read as « under review ». */
const UNTOLD: ReadonlySet<string> = new Set<DossierState>([
  'reviewed',
  'national_opinion',
  'selected',
  'waitlisted',
  'rejected',
])
const READ_AS: DossierState = 'under_review'

/** The state that a structure reads. */
export const toldState = (state: string): string => (UNTOLD.has(state) ? READ_AS : state)
