import type { PayloadRequest } from 'payload'

import { readRevision } from '#editions/revisions.ts'
import { formatInstant } from '#i18n/dates.ts'
import { Refused } from '#platform/errors.ts'
import { fire } from '#workflows/fire/fire.ts'

import type { Dossier } from '../payload-types.ts'
import { readDossier, relationId } from './dossier.ts'
import { dossierProcess, type FilingInput } from './dossier-process.ts'

/** A dossier that expired unsigned, or is about to, says so rather than that the act is impossible. */
const sayTheDate = (req: PayloadRequest, dossier: Dossier, input: FilingInput) => {
  const until = dossier.lateSignatureUntil ? new Date(dossier.lateSignatureUntil) : null
  return async (error: unknown) => {
    if (!until || dossier.signature || input.arrivedAt <= until) throw error
    const { edition } = await readRevision(req.payload, relationId(dossier.callRevision))
    throw new Refused('refus.signature_trop_tard', {
      until: formatInstant(until, edition.calendar.zone),
    })
  }
}

/**
 * Signs a dossier that was filed without a signature, by derogation (R065, X32): nothing else of it
 * changes. Judged on `arrivedAt`, the instant the request reached us.
 * @throws Refused with the sentence of the date, of the right, or when it is signed already
 */
export const signLate = async (
  req: PayloadRequest,
  reference: string,
  input: Required<Pick<FilingInput, 'arrivedAt' | 'signature'>>,
  now: Date,
): Promise<{ state: string; sequence: number }> => {
  const dossier = await readDossier(req, reference)
  if (!req.user) throw new Refused('refus.connexion')
  const event = dossier.state === 'correction' ? 'signLateInCorrection' : 'signLate'
  const act = { event, user: req.user, now, input } as const
  return fire(req.payload, dossierProcess, dossier.id, act).catch(sayTheDate(req, dossier, input))
}
