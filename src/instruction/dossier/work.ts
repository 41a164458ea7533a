/** What the desk wrote on a dossier, and what is left to do of it: all that its screen shows beside the answers. */
import type { PayloadRequest } from 'payload'

import { officesOver } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { readChecks } from '#completeness/checks.ts'
import { checkedDocuments, countsOf, type CheckedDocument } from '#completeness/documents.ts'
import { findingsOf, type Finding } from '#completeness/findings.ts'
import { markedAnswers, type MarkedAnswer } from '#completeness/marks.ts'
import { CHECKED_IN } from '#completeness/verdicts.ts'
import { placeOf } from '#filing/dossier.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { regionalDesk } from '#workflows/roles.ts'

import { isFollowing } from '../assign.ts'
import { readNotes, type ShownNote } from '../notes.ts'
import { colleaguesOf, type Colleague } from '../queue/colleagues.ts'
import type { DeskDossier } from './read.ts'

export type DeskWork = {
  documents: readonly CheckedDocument[]
  /** Documents that nobody has judged yet. */
  unchecked: number
  findings: readonly Finding[]
  marks: readonly MarkedAnswer[]
  notes: readonly ShownNote[]
  colleagues: readonly Colleague[]
  following: boolean
  /** One instructs this dossier: DGEFP reads it and writes nothing on it. */
  instructs: boolean
  /** The state of the dossier still lets things be judged, and one instructs it. */
  judges: boolean
}

/** Read beside a dossier that was read under the person's rights. */
export const deskWork = async (req: PayloadRequest, page: DeskDossier): Promise<DeskWork> => {
  const { dossier } = page
  const offices = officesOver(actorFrom(req), placeOf(dossier))
  const instructs = regionalDesk.some((role) => offices.includes(role))
  const checks = await readChecks(req, dossier.id)
  const documents = checkedDocuments(page, page.documents, checks)
  return {
    documents,
    unchecked: countsOf(documents).unchecked,
    findings: findingsOf(page, documents, checks),
    marks: markedAnswers(page, checks),
    notes: await readNotes(req, dossier.id),
    colleagues: instructs ? await colleaguesOf(req, [dossier.region], dossier.id) : [],
    following: await isFollowing(req, dossier.id),
    instructs,
    judges: instructs && CHECKED_IN.includes(dossier.state as DossierState),
  }
}
