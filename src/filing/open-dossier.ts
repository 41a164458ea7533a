import type { PayloadRequest } from 'payload'

import { mayWriteFor } from '#access/acts.ts'
import { rolesOver } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { underRightsOf } from '#access/under-rights.ts'
import { isOpenAt } from '#editions/calendar.ts'
import { readRevision, type OpenRevision } from '#editions/revisions.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { searchable } from '#platform/search-text.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { turnOf, TURNS } from '#workflows/dossier/turn.ts'
import { begin } from '#workflows/fire/begin.ts'

import type { Call, Structure } from '../payload-types.ts'
import { relationId } from './dossier.ts'
import { prefilled } from './prefill.ts'
import { placesOf } from './projection.ts'
import { nextRank, referenceOf } from './reference.ts'
import { structureOf } from './structure-facts.ts'

type OpenCall = Pick<Call, 'id' | 'currentRevision' | 'publishedAt'>

const readCall = async (req: PayloadRequest, slug: string): Promise<OpenCall> => {
  const { docs } = await req.payload.find({
    collection: 'calls',
    where: { and: [{ slug: { equals: slug } }, { state: { equals: 'published' } }] },
    select: { currentRevision: true, publishedAt: true },
    limit: 1,
    pagination: false,
    ...underRightsOf(req),
  })
  const call = docs[0]
  if (!call) throw new Refused('refus.introuvable')
  return call
}

type Opening = {
  call: OpenCall
  revision: OpenRevision
  structure: Structure
  region: string
  reference: string
}

const rowOf = ({ call, revision, structure, region, reference }: Opening) => ({
  reference,
  call: call.id,
  callRevision: revision.id,
  structure: structure.id,
  structureName: structure.name,
  structureSortName: structure.sortName,
  searchName: searchable(structure.name),
  turn: TURNS[turnOf(dossierWorkflow.initial)],
  siret: structure.siret,
  region,
  departments: [structure.department],
  places: placesOf([structure.department]),
  answers: prefilled(revision, structure),
  edits: {},
})

const beginDraft = (req: PayloadRequest, opening: Opening, now: Date): Promise<string> => {
  const { structure, region, revision } = opening
  const place = { structure: structure.id, region, departments: [structure.department] }
  return begin(
    req,
    { workflow: dossierWorkflow, collection: 'dossiers' },
    {
      data: rowOf(opening),
      belonging: { structure: structure.id, region, filed: false },
      rules: revision.sha256,
      actor: req.user,
      roles: rolesOver(actorFrom(req), place),
      now,
    },
  )
}

/** The revision in force, if one may file under it now. */
const openRevision = async (
  req: PayloadRequest,
  call: OpenCall,
  now: Date,
): Promise<OpenRevision> => {
  const revision = await readRevision(req.payload, relationId(call.currentRevision ?? ''))
  const publishedAt = call.publishedAt ? new Date(call.publishedAt) : null
  if (!isOpenAt(revision.edition.calendar, publishedAt, now))
    throw new Refused('refus.edition_fermee')
  return revision
}

/** A region that no service of the edition answers for would leave the dossier to nobody. */
const requireService = ({ edition }: OpenRevision, region: string): void => {
  if (!edition.contacts.some((contact) => contact.region === region))
    throw new Refused('refus.region')
}

/**
 * Opens a draft for a structure, pinned to the revision in force; its reference is given at once and
 * never changes, so that people can speak of it from the first minute (docs/adr/0015).
 * @param wanted region: INSEE code of the region of the project, which decides the service (R019)
 * @returns the reference
 * @throws Refused when the call is not open, the structure not theirs, the right lacking, or no service
 * answers for the region
 */
export const openDossier = async (
  req: PayloadRequest,
  wanted: { slug: string; structure: string; region?: string },
  now: Date,
): Promise<string> => {
  if (!req.user) throw new Refused('refus.connexion')
  const verdict = mayWriteFor(actorFrom(req), wanted.structure)
  if (!verdict.ok) throw new Refused(verdict.code)
  const call = await readCall(req, wanted.slug)
  const revision = await openRevision(req, call, now)
  const structure = await structureOf(req, wanted.structure)
  const region = wanted.region ?? structure.region
  requireService(revision, region)
  const { programme, year } = revision.edition
  return inTransaction(req.payload, req.user, async (own) => {
    const rank = await nextRank(own, `${programme}-${year}-${region}`)
    const reference = referenceOf(programme, year, region, rank)
    await beginDraft(own, { call, revision, structure, region, reference }, now)
    return reference
  })
}
