/** The letter that tells a decision, from what was decided and what its author wrote. */
import type { DocumentModel } from '#documents/blocks.ts'
import { decisionLetterModel, type ToldOutcome } from '#documents/decision-letter/v1.ts'
import { localDateOf } from '#editions/calendar.ts'
import { partiesOf } from '#filing/filed-facts.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import { Refused } from '#platform/errors.ts'

import type { Decided } from './decision.ts'
import type { Signatory } from './rows.ts'

/** What the author of the act adds to what was decided. */
export type LetterWords = { reasons: string; paragraph: string; signatory: Signatory }

/** @throws Refused `refus.decision_absente` for a place on the waiting list: there is nothing to notify */
const told = ({ outcome }: Decided): ToldOutcome => {
  if (outcome === 'waitlist') throw new Refused('refus.decision_absente')
  return outcome
}

export const decisionLetter = (
  candidature: Candidature,
  decided: Decided,
  words: LetterWords,
  circumstances: { now: Date; verification?: { code: string; url: string } },
): DocumentModel => {
  const { dossier, revision, assessment } = candidature
  const { edition } = revision
  const { zone } = edition.calendar
  return decisionLetterModel({
    ...partiesOf(candidature),
    outcome: told(decided),
    reference: dossier.reference,
    call: edition.title,
    ...(dossier.projectTitle ? { project: dossier.projectTitle } : {}),
    date: localDateOf(circumstances.now, zone),
    filedOn: localDateOf(new Date(dossier.filedAt ?? dossier.createdAt), zone),
    ...(decided.committee ? { committee: decided.committee } : {}),
    asked: assessment.totals.asked,
    granted: decided.amount,
    posts: decided.posts,
    reasons: words.reasons,
    ...(words.paragraph.trim() ? { paragraph: words.paragraph } : {}),
    signatory: words.signatory,
    texts: edition.texts,
    ...(circumstances.verification ? { verification: circumstances.verification } : {}),
  })
}
