import type { PayloadRequest } from 'payload'

import { readRevision } from '#editions/revisions.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { relationId } from '#filing/dossier.ts'
import { Refused } from '#platform/errors.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { fire } from '#workflows/fire/fire.ts'

import { dossierToInstruct } from './acting.ts'

export type Rerouting = {
  /** INSEE code. */
  region: string
  reason?: string | undefined
  /** Of the last row of the history that the person was looking at. */
  sequence: number
}

/**
 * Sends a dossier to the service that is competent (CRPA L114-2, L10). It keeps its reference and its date of
 * filing: time runs from the day on which the State first received it (L114-3).
 * @throws Refused with the sentence of the table; for the present region, or one without a service
 */
export const rerouteDossier = async (
  req: PayloadRequest,
  reference: string,
  { region, reason, sequence }: Rerouting,
  now: Date,
): Promise<{ state: DossierState; sequence: number }> => {
  const dossier = await dossierToInstruct(req, reference)
  const { edition } = await readRevision(req.payload, relationId(dossier.callRevision))
  if (region === dossier.region) throw new Refused('refus.region_identique')
  if (!edition.contacts.some((contact) => contact.region === region))
    throw new Refused('refus.region')
  return fire(req.payload, dossierProcess, dossier.id, {
    event: 'reroute',
    user: req.user,
    now,
    sequence,
    input: { arrivedAt: now, region },
    ...(reason ? { reason } : {}),
  })
}
