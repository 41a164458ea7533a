/** Preparing the letter of a decision: its words are kept, and shown as the structure will read them. */
import type { PayloadRequest } from 'payload'

import { readCandidature, type Candidature } from '#filing/read-candidature.ts'
import { relationId } from '#filing/dossier.ts'
import { deskDossier, dossierToInstruct } from '#instruction/acting.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'

import type { Decision, Dossier } from '../payload-types.ts'
import type { Decided } from './decision.ts'
import type { LetterWords } from './letter.ts'
import { decisionRow, signatoryOf, writeDecision } from './rows.ts'

/** States in which a decision stands that its structure was not told yet. */
const TO_TELL: ReadonlySet<string> = new Set(['selected', 'rejected'])

export type Prepared = {
  candidature: Candidature
  decided: Decided
  words: LetterWords
  row: Decision | null
}

/** What was decided of a dossier and is still to be told; null for any other. */
export const decisionToTell = ({
  state,
  decided,
}: Pick<Dossier, 'state' | 'decided'>): Decided | null =>
  TO_TELL.has(state) ? ((decided as Decided | null | undefined) ?? null) : null

const wordsOf = (row: Decision | null, decided: Decided, author: string): LetterWords =>
  row
    ? {
        reasons: row.reasons ?? '',
        paragraph: row.paragraph ?? '',
        signatory: signatoryOf(row),
      }
    : { reasons: decided.reasons, paragraph: '', signatory: { name: author, quality: '' } }

/**
 * The decision to be told on a dossier of the person's desk, with the words of its letter.
 * @throws Refused `refus.decision_absente` when nothing was decided, or when it was told already
 */
export const readPrepared = async (
  req: PayloadRequest,
  reference: string,
  now: Date,
): Promise<Prepared> => {
  const dossier = await deskDossier(req, reference)
  const decided = decisionToTell(dossier)
  if (!decided) throw new Refused('refus.decision_absente')
  const row = await decisionRow(req, dossier)
  return {
    candidature: await readCandidature(req, dossier, now),
    decided,
    words: wordsOf(row, decided, req.user?.name ?? ''),
    row,
  }
}

const write = async (
  req: PayloadRequest,
  dossier: Dossier,
  decided: Decided,
  words: LetterWords,
): Promise<void> => {
  const { decidedAt } = dossier
  const row = await decisionRow(req, dossier)
  if (row) return writeDecision(req, row.id, words, [{ notifiedAt: { exists: false } }])
  await req.payload.db.create({
    collection: 'decisions',
    data: {
      dossier: dossier.id,
      structure: relationId(dossier.structure),
      region: dossier.region,
      reference: dossier.reference,
      structureName: dossier.structureName,
      decidedAt,
      decided,
      ...words,
    },
    req,
  })
}

/**
 * Keeps the words of a letter, to be read again before it is notified.
 * @throws Refused for those who do not instruct the dossier, and when nothing is to be told
 */
export const saveLetter = async (
  req: PayloadRequest,
  reference: string,
  { quality, ...words }: { reasons: string; paragraph: string; quality: string },
): Promise<void> => {
  const dossier = await dossierToInstruct(req, reference)
  const decided = decisionToTell(dossier)
  if (!decided) throw new Refused('refus.decision_absente')
  const signatory = { name: req.user?.name ?? '', quality }
  await inTransaction(req.payload, req.user, (own) =>
    write(own, dossier, decided, { ...words, signatory }),
  )
}
