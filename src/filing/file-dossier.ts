import type { PayloadRequest } from 'payload'

import { closingInstant } from '#editions/calendar.ts'
import { readRevision } from '#editions/revisions.ts'
import { formatInstant } from '#i18n/dates.ts'
import { Refused } from '#platform/errors.ts'
import { fire } from '#workflows/fire/fire.ts'

import type { Dossier } from '../payload-types.ts'
import { readDossier, relationId } from './dossier.ts'
import { dossierProcess, type FilingInput } from './dossier-process.ts'

/** Who comes too late reads the hour that was missed. */
const sayTheHour = (req: PayloadRequest, dossier: Dossier) => async (error: unknown) => {
  if (!(error instanceof Refused) || error.code !== 'refus.appel_clos') throw error
  const { edition } = await readRevision(req.payload, relationId(dossier.callRevision))
  const { calendar } = edition
  throw new Refused(error.code, {
    closesAt: formatInstant(closingInstant(calendar), calendar.zone),
  })
}

/**
 * Files a dossier: checked again on the server, written in one transaction with its journal and what
 * must follow (receipt, mail). Judged on `arrivedAt`, the instant the request reached us (R062). Without a
 * signature it is filed on a derogation alone (R065).
 * @throws Refused with the sentence of what is missing, of the hour, of the right or of the conflict
 */
export const fileDossier = async (
  req: PayloadRequest,
  reference: string,
  input: FilingInput,
  now: Date,
): Promise<{ state: string; sequence: number }> => {
  const dossier = await readDossier(req, reference)
  if (!req.user) throw new Refused('refus.connexion')
  const event = input.signature ? 'file' : 'fileUnsigned'
  const act = { event, user: req.user, now, input } as const
  return fire(req.payload, dossierProcess, dossier.id, act).catch(sayTheHour(req, dossier))
}

/** Gives a draft up: it leaves the list of what is to be done and cannot be filed any more. */
export const abandonDossier = async (
  req: PayloadRequest,
  reference: string,
  now: Date,
): Promise<{ state: string }> => {
  const dossier = await readDossier(req, reference)
  return fire(req.payload, dossierProcess, dossier.id, {
    event: 'abandon',
    user: req.user,
    now,
    input: { arrivedAt: now },
  })
}
