/** Notifying decisions: the letter is issued and the dossier told, in one transaction. */
import type { PayloadRequest } from 'payload'

import { officesOver } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { renderPdf } from '#documents/render.ts'
import { verificationCode } from '#documents/verification.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { placeOf } from '#filing/dossier.ts'
import { issueWith } from '#filing/store-document.ts'
import { environment } from '#platform/env.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'
import { fireWithin } from '#workflows/fire/fire.ts'
import { regionalManager } from '#workflows/roles.ts'

import type { Dossier } from '../payload-types.ts'

import { isGrant } from './decision.ts'
import { decisionLetter } from './letter.ts'
import { readPrepared, type Prepared } from './prepare.ts'
import { writeDecision } from './rows.ts'

const DECISION_LETTER = 'decision.v1'

/** Asked before the letter is drawn; the table asks it again. */
const requireManager = (req: PayloadRequest, dossier: Dossier): void => {
  const offices = officesOver(actorFrom(req), placeOf(dossier))
  if (!regionalManager.some((role) => offices.includes(role)))
    throw new Refused('refus.role', { allowedRoles: regionalManager })
}

/** L13, L15: without its reasons or its author a letter does not leave. */
const requireWords = ({ decided, words }: Prepared): void => {
  if (decided.outcome !== 'favourable' && words.reasons.trim() === '')
    throw new Refused('refus.decision_sans_motif')
  if (words.signatory.quality.trim() === '') throw new Refused('refus.qualite_signataire')
}

/**
 * Notifies the decision of one dossier: the one who notifies is the author of the act.
 * @param sequence of the last row of the history that the person was looking at; any when absent
 * @throws Refused with the sentence of the dossier's table, or for a letter that lacks its words
 */
export const notifyDecision = async (
  req: PayloadRequest,
  reference: string,
  now: Date,
  sequence?: number,
): Promise<{ state: string; sequence: number }> => {
  const prepared = await readPrepared(req, reference, now)
  const { candidature, decided, words, row } = prepared
  requireManager(req, candidature.dossier)
  if (!row) throw new Refused('refus.qualite_signataire')
  requireWords(prepared)
  const { dossier } = candidature
  const signatory = { ...words.signatory, name: req.user?.name ?? '' }
  const code = verificationCode()
  const verification = { code, url: `${environment().serverUrl}/verifier/${code}` }
  const model = decisionLetter(candidature, decided, { ...words, signatory }, { now, verification })
  const bytes = await renderPdf(model)
  const issue = { key: `${DECISION_LETTER}:${row.id}`, code, bytes, now }
  return issueWith(req, dossier, model, issue, async (own, letter) => {
    await writeDecision(own, row.id, { letter, signatory }, [{ notifiedAt: { exists: false } }])
    return fireWithin(own, dossierProcess, dossier.id, {
      event: isGrant(decided.outcome) ? 'accept' : 'refuse',
      user: req.user,
      now,
      ...(sequence === undefined ? {} : { sequence }),
      input: { arrivedAt: now },
    })
  })
}

export type Result = { reference: string; ok: boolean; refusal?: string; sentence?: string }

/** A fault of ours is told as such: what was notified before it stays told, what comes after is tried. */
const notNotified = (reference: string, error: unknown): Result => {
  if (!(error instanceof Refused)) log.error('decision.not-notified', error, { reference })
  const refused = error instanceof Refused ? error : new Refused('panne.interne')
  const sentence = `${refused.sentence} ${refused.remedy}`
  return { reference, ok: false, refusal: refused.code, sentence }
}

/** Notifies several decisions, each by itself: one that is refused holds none of the others back. */
export const notifyDecisions = async (
  req: PayloadRequest,
  references: readonly string[],
  clock: { now: () => Date },
): Promise<Result[]> => {
  if (!req.user) throw new Refused('refus.connexion')
  const results: Result[] = []
  for (const reference of references)
    try {
      await notifyDecision(req, reference, clock.now())
      results.push({ reference, ok: true })
    } catch (error) {
      results.push(notNotified(reference, error))
    }
  return results
}
