import type { PayloadRequest } from 'payload'

import { localDateOf } from '#editions/calendar.ts'
import { readRevision, type OpenRevision } from '#editions/revisions.ts'
import type { Answers } from '#forms/answers.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import type { Evaluation, EvaluationContext } from '#forms/evaluate/types.ts'
import { fundingInput } from '#forms/funding-input.ts'
import { assess } from '#funding/assess.ts'
import type { FundingAssessment, FundingInput } from '#funding/types.ts'

import type { Dossier, Structure } from '../payload-types.ts'
import { countByRequest } from './documents/count.ts'
import { joinedTo } from './documents/where.ts'
import { relationId } from './dossier.ts'
import { readPostRegister, registeredPosts, type PostRegister } from './post-register.ts'
import { contextFactsOf, isPublicBody, structureOf } from './structure-facts.ts'

/** A dossier with all that its rules make of it at an instant. */
export type Candidature = {
  dossier: Dossier
  structure: Structure
  revision: OpenRevision
  answers: Answers
  context: EvaluationContext
  evaluation: Evaluation
  /** What the funding rules read of it. */
  input: FundingInput
  assessment: FundingAssessment
  /** Its posts in other dossiers of the year. */
  register: PostRegister
}

/** Number of documents joined under each request of the edition. */
const documentCounts = async (
  req: PayloadRequest,
  dossier: string,
): Promise<Record<string, number>> => {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: joinedTo({ equals: dossier }),
    select: { requestKey: true },
    limit: 1000,
    pagination: false,
    depth: 0,
    // The right was asked on the dossier; only how many there are is read here.
    overrideAccess: true,
    req,
  })
  return countByRequest(docs)
}

/** Works out what a dossier says now; the caller has read it under the person's rights. */
export const readCandidature = async (
  req: PayloadRequest,
  dossier: Dossier,
  now: Date,
): Promise<Candidature> => {
  const revision = await readRevision(req.payload, relationId(dossier.callRevision))
  const structure = await structureOf(req, dossier.structure)
  const context: EvaluationContext = {
    facts: await contextFactsOf(req, structure, relationId(dossier.call)),
    documents: await documentCounts(req, dossier.id),
    today: localDateOf(now, revision.edition.calendar.zone),
  }
  const answers = dossier.answers as Answers
  const evaluation = evaluate(revision.form, answers, context)
  const register = await readPostRegister(req, dossier, revision)
  const input = fundingInput(revision.form, evaluation, answers, {
    applicantIsPublicBody: isPublicBody(structure),
    region: dossier.region,
    projection: revision.edition.projection,
    ...registeredPosts(register),
  })
  const assessment = assess(input, revision.edition.funding)
  return { dossier, structure, revision, answers, context, evaluation, input, assessment, register }
}

/** Every funding verdict, of posts and of the whole: the assessment lists each once. */
export const verdictsOf = ({ assessment }: Pick<Candidature, 'assessment'>) => assessment.verdicts
