import type { PayloadRequest } from 'payload'

import { joinedDocuments } from '#filing/documents/join.ts'
import { offeredActs, type OfferedAct } from '#filing/acts.ts'
import { dossierFacts, filedOf } from '#filing/dossier-facts.ts'
import { readCandidature, type Candidature } from '#filing/read-candidature.ts'
import type { DossierFacts, DossierState } from '#workflows/dossier/facts.ts'
import { dossierWorkflow, type DossierEvent } from '#workflows/dossier/table.ts'
import { allowed, type Allowance } from '#workflows/engine.ts'

import type { Document } from '../../payload-types.ts'
import { deskDossier } from '../acting.ts'

export type DeskDossier = Candidature & {
  now: Date
  /** Every act that leaves the present state, those with a page of their own included. */
  possible: readonly Allowance<DossierState, DossierEvent>[]
  acts: readonly OfferedAct[]
  /** Joined by the structure, then issued by the platform. */
  documents: readonly Document[]
}

const factsFor = (
  req: PayloadRequest,
  candidature: Candidature,
  now: Date,
): Promise<DossierFacts> =>
  dossierFacts(req, candidature, filedOf(candidature), {
    user: req.user,
    now,
    arrivedAt: now,
    act: null,
  })

/** The acts of a dossier for whoever asks, before anything is typed. */
export const actsFor = async (
  req: PayloadRequest,
  candidature: Candidature,
  now: Date,
): Promise<OfferedAct[]> => offeredActs(await factsFor(req, candidature, now))

/**
 * A dossier of the person's desk, with all that its screen shows.
 * @throws Refused `refus.introuvable` for what is not of that desk, `refus.role` for those who have none
 */
export const readDeskDossier = async (
  req: PayloadRequest,
  reference: string,
  now: Date,
): Promise<DeskDossier> => {
  const dossier = await deskDossier(req, reference)
  const candidature = await readCandidature(req, dossier, now)
  const facts = await factsFor(req, candidature, now)
  return {
    ...candidature,
    now,
    possible: allowed(dossierWorkflow, facts),
    acts: offeredActs(facts),
    documents: await joinedDocuments(req, dossier.id),
  }
}
