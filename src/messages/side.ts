/** The two who write to each other about a dossier: its structure, and the services of its region. */
import type { Verdict } from '#access/acts.ts'
import { mayWriteFor } from '#access/acts.ts'
import type { Actor } from '#access/actor.ts'
import { officesOver } from '#access/offices.ts'
import { placeOf, relationId } from '#filing/dossier.ts'

import type { Dossier } from '../payload-types.ts'

export const SIDES = ['structure', 'desk'] as const
export type Side = (typeof SIDES)[number]

/** Who is written to. */
export const otherSide = (side: Side): Side => (side === 'desk' ? 'structure' : 'desk')

const holdsDesk = (actor: Actor, dossier: Dossier): boolean =>
  officesOver(actor, placeOf(dossier)).some(
    (role) => role === 'instructor' || role === 'regional_manager',
  )

/** Whether somebody writes on a side: an editor or representative of the structure, an agent of the region. */
export const mayWriteAs = (actor: Actor, side: Side, dossier: Dossier): Verdict => {
  if (side === 'structure') return mayWriteFor(actor, relationId(dossier.structure))
  return holdsDesk(actor, dossier) ? { ok: true } : { ok: false, code: 'refus.role' }
}

/** Whether what somebody opens is read by a side: DGEFP, which reads them all, reads for nobody. */
export const readsAs = (actor: Actor, side: Side, dossier: Dossier): boolean =>
  side === 'structure'
    ? actor.structures.has(relationId(dossier.structure))
    : holdsDesk(actor, dossier)
