/** Writes what an instructor judged: one row for each thing, whoever judged it last. */
import type { PayloadRequest } from 'payload'

import { relationId } from '#filing/dossier.ts'
import { documentsJoined } from '#filing/filed-facts.ts'
import { readCandidature, type Candidature } from '#filing/read-candidature.ts'
import { completenessTexts as texts } from '#i18n/completeness.ts'
import { dossierToInstruct, holdDossier } from '#instruction/acting.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'

import type { Dossier } from '../payload-types.ts'
import { readChecks, subjectOf, type CheckKind } from './checks.ts'
import { checkedDocuments, nextToCheck, type CheckedDocument } from './documents.ts'
import { findingsOf } from './findings.ts'
import { markable } from './marks.ts'
import { CHECKED_IN, SET_ASIDE, TAKEN_BACK, TO_CORRECT, type DocumentVerdict } from './verdicts.ts'
import { systemNow } from '#platform/clock.ts'

export type Judgement =
  | { kind: 'document'; key: string; verdict: DocumentVerdict; question?: string | undefined }
  | {
      kind: 'answer'
      key: string
      verdict: typeof TO_CORRECT | typeof TAKEN_BACK
      question?: string | undefined
    }
  | {
      kind: 'finding'
      key: string
      verdict: typeof SET_ASIDE | typeof TAKEN_BACK
      reason?: string | undefined
    }

export type WrittenCheck = {
  kind: CheckKind
  key: string
  verdict: string
  question?: string | undefined
  reason?: string | undefined
}

/**
 * Writes one judgement in the transaction of `req`; the caller holds the dossier and has asked the right.
 * @param by id of the account that judged
 */
const writeCheck = async (
  req: PayloadRequest,
  dossier: Pick<Dossier, 'id' | 'structure' | 'region'>,
  { kind, key, verdict, question, reason }: WrittenCheck,
  { by, now }: { by: string; now: Date },
): Promise<void> => {
  const subject = subjectOf(dossier.id, kind, key)
  const judged = { verdict, question: question ?? null, reason: reason ?? null, by }
  // Rows of the documents are dated by the system's clock, and are compared with this one.
  const data = { ...judged, at: now.toISOString(), updatedAt: systemNow().toISOString() }
  const where = { subject: { equals: subject } }
  const there = await req.payload.db.findOne<{ id: string }>({ collection: 'checks', where, req })
  if (there) {
    await req.payload.db.updateOne({ collection: 'checks', id: there.id, data, req })
    return
  }
  const place = {
    dossier: dossier.id,
    structure: relationId(dossier.structure),
    region: dossier.region,
  }
  await req.payload.db.create({
    collection: 'checks',
    data: { ...place, subject, kind, key, ...data },
    req,
  })
}

const documentsOf = async (
  req: PayloadRequest,
  candidature: Candidature,
): Promise<CheckedDocument[]> =>
  checkedDocuments(
    candidature,
    await documentsJoined(req, candidature.dossier.id),
    await readChecks(req, candidature.dossier.id),
  )

/** What a judgement of each kind must be: known of this dossier, and with the words that it calls for. */
const fitDocument = async (
  req: PayloadRequest,
  candidature: Candidature,
  judgement: Extract<Judgement, { kind: 'document' }>,
): Promise<WrittenCheck> => {
  const { kind, key, verdict, question } = judgement
  const asked = (await documentsOf(req, candidature)).find((document) => document.key === key)
  if (!asked) throw new Refused('refus.controle_inconnu')
  return verdict === 'compliant'
    ? { kind, key, verdict }
    : { kind, key, verdict, question: question ?? texts.asked(verdict, asked.label) }
}

const fitAnswer = (
  candidature: Candidature,
  judgement: Extract<Judgement, { kind: 'answer' }>,
): WrittenCheck => {
  if (!markable(candidature).some(({ key }) => key === judgement.key))
    throw new Refused('refus.controle_inconnu')
  if (judgement.verdict === TO_CORRECT && !judgement.question)
    throw new Refused('refus.question_requise')
  return judgement
}

const fitFinding = async (
  req: PayloadRequest,
  candidature: Candidature,
  judgement: Extract<Judgement, { kind: 'finding' }>,
): Promise<WrittenCheck> => {
  const findings = findingsOf(candidature, await documentsOf(req, candidature))
  if (!findings.some(({ code }) => code === judgement.key))
    throw new Refused('refus.controle_inconnu')
  if (judgement.verdict === SET_ASIDE && !judgement.reason) throw new Refused('refus.motif')
  return judgement
}

const fit = async (
  req: PayloadRequest,
  candidature: Candidature,
  judgement: Judgement,
): Promise<WrittenCheck> => {
  if (judgement.kind === 'document') return fitDocument(req, candidature, judgement)
  return judgement.kind === 'answer'
    ? fitAnswer(candidature, judgement)
    : fitFinding(req, candidature, judgement)
}

/**
 * Judges one thing of a dossier of one's desk.
 * @returns the next document to read, when one was judged and another is left
 * @throws Refused for who does not instruct it, for what the dossier does not hold, without the words that
 * the judgement calls for, or in a state in which nothing is judged any more
 */
export const recordCheck = async (
  req: PayloadRequest,
  reference: string,
  judgement: Judgement,
  now: Date,
): Promise<{ next?: CheckedDocument }> => {
  const dossier = await dossierToInstruct(req, reference)
  const candidature = await readCandidature(req, dossier, now)
  const check = await fit(req, candidature, judgement)
  await inTransaction(req.payload, req.user, async (own) => {
    await holdDossier(own, dossier, CHECKED_IN)
    await writeCheck(own, dossier, check, { by: req.user?.id ?? '', now })
  })
  if (judgement.kind !== 'document') return {}
  const next = nextToCheck(await documentsOf(req, candidature), judgement.key)
  return next ? { next } : {}
}
