/** What the acts of a request for corrections write on the dossier itself. */
import type { DossierEvent } from '#workflows/dossier/table.ts'

import type { Dossier } from '../payload-types.ts'
import { pausedAnew, pausesOf, resumed, type Pause } from './pauses.ts'

/** What was saved meanwhile is then sent, and known to the State: columns and documents follow. */
export const SENDS_CORRECTIONS: readonly DossierEvent[] = ['answerCorrection', 'closeCorrection']

/** Ends of a dossier that leave nothing to answer. */
export const LEAVES: readonly DossierEvent[] = ['withdraw', 'expireUnsigned']

export type ClockColumns = { dueAt?: string | null; clockPauses?: readonly Pause[] }

/**
 * The date that lists show, and the legal clock: suspended from the request to the answer, or to the due
 * date (CRPA L. 114-5, L08).
 * @param dueAt of the request that is opened
 */
export const clockColumns = (
  dossier: Pick<Dossier, 'state' | 'clockPauses'>,
  { event, now, dueAt }: { event: DossierEvent; now: Date; dueAt?: Date | undefined },
): ClockColumns => {
  const pauses = pausesOf(dossier)
  if (event === 'openCorrection' && dueAt)
    return { dueAt: dueAt.toISOString(), clockPauses: pausedAnew(pauses, now, dueAt) }
  const ends = SENDS_CORRECTIONS.includes(event)
  const leaves = dossier.state === 'correction' && LEAVES.includes(event)
  return ends || leaves ? { dueAt: null, clockPauses: resumed(pauses, now) } : {}
}
