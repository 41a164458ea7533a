import type { PayloadRequest } from 'payload'

import { mayWriteFor } from '#access/acts.ts'
import { actorFrom } from '#access/request.ts'
import { isOpenAt } from '#editions/calendar.ts'
import { readRevision } from '#editions/revisions.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { begin } from '#workflows/fire/begin.ts'

import type { Call } from '../payload-types.ts'
import { relationId } from './dossier.ts'
import { nextRank, referenceOf } from './reference.ts'
import { structureOf } from './structure-facts.ts'

const readCall = async (req: PayloadRequest, slug: string): Promise<Call> => {
  const { docs } = await req.payload.find({
    collection: 'calls',
    where: { and: [{ slug: { equals: slug } }, { state: { equals: 'published' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const call = docs[0]
  if (!call) throw new Refused('refus.introuvable')
  return call
}

/**
 * Opens a draft for a structure, pinned to the revision in force; its reference is given at once and
 * never changes, so that people can speak of it from the first minute (docs/adr).
 * @param wanted region: INSEE code of the region of the project, which decides the service (R019)
 * @returns the reference
 * @throws Refused when the call is not open, the structure not theirs, or the right lacking
 */
export const openDossier = async (
  req: PayloadRequest,
  wanted: { slug: string; structure: string; region?: string },
  now: Date,
): Promise<string> => {
  if (!req.user) throw new Refused('refus.connexion')
  const actor = actorFrom(req)
  const verdict = mayWriteFor(actor, wanted.structure)
  if (!verdict.ok) throw new Refused(verdict.code)
  const call = await readCall(req, wanted.slug)
  const revision = await readRevision(req.payload, relationId(call.currentRevision ?? ''))
  const publishedAt = call.publishedAt ? new Date(call.publishedAt) : null
  if (!isOpenAt(revision.edition.calendar, publishedAt, now)) throw new Refused('refus.edition_fermee')
  const structure = await structureOf(req, wanted.structure)
  const region = wanted.region ?? structure.region
  const { programme, year } = revision.edition

  return inTransaction(req.payload, req.user, async (own) => {
    const rank = await nextRank(own, `${programme}-${year}-${region}`)
    const reference = referenceOf(programme, year, region, rank)
    await begin(
      own,
      { workflow: dossierWorkflow, collection: 'dossiers' },
      {
        data: {
          reference,
          call: call.id,
          callRevision: revision.id,
          structure: structure.id,
          structureName: structure.name,
          structureSortName: structure.sortName,
          siret: structure.siret,
          region,
          departments: [structure.department],
          answers: {},
          edits: {},
        },
        belonging: { structure: structure.id, region, filed: false },
        rules: revision.sha256,
        actor: req.user,
        roles: [...actor.roles],
        now,
      },
    )
    return reference
  })
}
