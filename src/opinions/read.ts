/** Reading opinions, always under the rights of who looks. */
import type { PayloadRequest, Where } from 'payload'

import { giveOpinions } from '#access/rules/desk.ts'
import { actorFrom } from '#access/request.ts'
import { underRightsOrNone } from '#access/under-rights.ts'
import { relationId } from '#filing/dossier.ts'
import { documentsJoined } from '#filing/filed-facts.ts'
import { readCandidature, type Candidature } from '#filing/read-candidature.ts'
import { Refused } from '#platform/errors.ts'

import type { Document, Dossier, Opinion } from '../payload-types.ts'
import { sectionsOf } from './opinion.ts'
import { readableDocuments, readablePages, type ReadablePage } from './sections.ts'
import type { RequestedDocuments } from '#instruction/dossier/requests.ts'

/**
 * The rows of which this person was asked.
 * @throws Refused `refus.connexion` for nobody, `refus.role` for those of whom nothing is ever asked
 */
export const askedOfMe = (req: PayloadRequest): Where => {
  if (!req.user) throw new Refused('refus.connexion')
  const rows = giveOpinions(actorFrom(req))
  if (typeof rows === 'boolean') throw new Refused('refus.role')
  return rows
}

const oneOf = async (req: PayloadRequest, id: string, rows?: Where): Promise<Opinion> => {
  if (!req.user) throw new Refused('refus.connexion')
  const own: Where = { id: { equals: id } }
  const { docs } = await req.payload.find({
    collection: 'opinions',
    where: rows ? { and: [own, rows] } : own,
    limit: 1,
    pagination: false,
    ...underRightsOrNone(req),
  })
  if (!docs[0]) throw new Refused('refus.introuvable')
  return docs[0]
}

/** An opinion that the person gives. @throws Refused `refus.introuvable` for any other */
export const myOpinion = (req: PayloadRequest, id: string): Promise<Opinion> =>
  oneOf(req, id, askedOfMe(req))

/** An opinion that the person gives, or that its desk asked. */
export const readOpinion = (req: PayloadRequest, id: string): Promise<Opinion> => oneOf(req, id)

/** While it may still be given or was: what was declined or taken back opens nothing any more. */
const OPENS: ReadonlySet<string> = new Set(['requested', 'expired', 'answered'])

export type ConsultedDossier = {
  opinion: Opinion
  candidature: Candidature
  pages: readonly ReadablePage[]
  documents: readonly RequestedDocuments[]
}

const dossierOf = (req: PayloadRequest, { dossier }: Opinion): Promise<Dossier> =>
  // The right was asked on the opinion: only the sections it opens are shown of its dossier.
  req.payload.findByID({ collection: 'dossiers', id: relationId(dossier), depth: 0, req })

/** An opinion that the person gives, with what it may read of the dossier. */
export const readConsulted = async (
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<ConsultedDossier> => {
  const opinion = await myOpinion(req, id)
  const candidature = await readCandidature(req, await dossierOf(req, opinion), now)
  const sections = OPENS.has(opinion.state) ? sectionsOf(opinion) : []
  const joined = await documentsJoined(req, candidature.dossier.id)
  return {
    opinion,
    candidature,
    pages: readablePages(candidature, sections),
    documents: readableDocuments(candidature, joined, sections),
  }
}

/**
 * A document of the dossier, for the one consulted.
 * @throws Refused `refus.introuvable` for one that the opinion does not open
 */
export const readConsultedDocument = async (
  req: PayloadRequest,
  id: string,
  document: string,
  now: Date,
): Promise<Document> => {
  const { documents } = await readConsulted(req, id, now)
  const found = documents.flatMap(({ joined }) => joined).find((one) => one.id === document)
  if (!found) throw new Refused('refus.introuvable')
  return found
}
