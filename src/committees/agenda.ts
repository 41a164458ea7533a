/** The dossiers that a committee will examine. */
import type { PayloadRequest, Where } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { relationId } from '#filing/dossier.ts'
import { readCandidature } from '#filing/read-candidature.ts'
import { sirenOf } from '#opinions/opinion.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { keptAwayFrom } from '#recusals/keep-away.ts'
import { Refused } from '#platform/errors.ts'
import { begin } from '#workflows/fire/begin.ts'

import type { AgendaItem, Committee, Dossier } from '../payload-types.ts'
import { holdCommittee } from './hold.ts'
import { agendaItemProcess } from './item-process.ts'
import { proposalOf } from './item.ts'
import { committeeToPrepare } from './read.ts'
import { committeeById, itemsOf } from './rows.ts'
import { isRecused, rolesAt } from './standing.ts'

const MOST = 500

const waitingFor = ({ call, region, kind }: Committee): Where[] => [
  { call: { equals: relationId(call) } },
  ...(kind === 'national' ? [] : [{ region: { equals: region } }]),
  { state: { equals: kind === 'national' ? 'national_opinion' : 'reviewed' } },
]

const isListed = async (req: PayloadRequest, dossiers: readonly string[]): Promise<Set<string>> => {
  const { docs } = await req.payload.db.find<AgendaItem>({
    collection: 'agenda-items',
    where: { slot: { in: [...dossiers] } },
    limit: MOST,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ slot }) => slot))
}

/** Dossiers that await a committee of this region and are on no agenda; never those of one's employer. */
export const waitingDossiers = async (
  req: PayloadRequest,
  committee: Committee,
  now: Date,
): Promise<Dossier[]> => {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { and: waitingFor(committee) },
    sort: ['filedAt', 'reference'],
    limit: MOST,
    pagination: false,
    ...underRightsOf(req),
  })
  const listed = await isListed(
    req,
    docs.map(({ id }) => id),
  )
  return docs.filter(
    (dossier) => !listed.has(dossier.id) && !isRecused(req.user, asideFrom(dossier), now),
  )
}

/** A dossier that is on no agenda yet, as recusals look at it. */
const asideFrom = ({ id, siret }: Dossier) => ({
  dossier: id,
  siren: sirenOf(siret),
  recused: '|',
})

const beginItem = async (
  own: PayloadRequest,
  committee: Committee,
  dossier: Dossier,
  { position, now }: { position: number; now: Date },
): Promise<string> => {
  const candidature = await readCandidature(own, dossier, now)
  const proposal = proposalOf({ posts: [] }, candidature)
  const structure = relationId(dossier.structure)
  const { region } = dossier
  return begin(own, agendaItemProcess, {
    data: {
      committee: committee.id,
      dossier: dossier.id,
      structure,
      region,
      reference: dossier.reference,
      structureName: dossier.structureName,
      siren: sirenOf(dossier.siret),
      asked: dossier.asked,
      etp: dossier.etp,
      slot: dossier.id,
      position,
      sitting: committee.sitting,
      posts: proposal.posts.map(({ id, amount, capLifted }) => ({ id, amount, capLifted })),
      amount: proposal.proposed,
      recusals: [],
      // One who stood aside at another session, or for an opinion, does so here too.
      recused: await keptAwayFrom(own, dossier.id),
    },
    belonging: { structure, region, filed: false },
    rules: candidature.revision.sha256,
    actor: own.user,
    roles: rolesAt(own.user, committee, now),
    now,
  })
}

const dossierToList = async (
  own: PayloadRequest,
  committee: Committee,
  reference: string,
  now: Date,
): Promise<Dossier> => {
  const dossier = await own.payload.db.findOne<Dossier>({
    collection: 'dossiers',
    where: { and: [{ reference: { equals: reference } }, ...waitingFor(committee)] },
    req: own,
  })
  if (!dossier || isRecused(own.user, asideFrom(dossier), now))
    throw new Refused('refus.introuvable')
  if ((await isListed(own, [dossier.id])).has(dossier.id)) throw new Refused('refus.deja_inscrit')
  return dossier
}

/**
 * Puts dossiers on the agenda, all or none.
 * @returns the ids of the items
 * @throws Refused `refus.introuvable` for what does not await this committee, `refus.deja_inscrit`
 */
export const listDossiers = async (
  req: PayloadRequest,
  id: string,
  references: readonly string[],
  now: Date,
): Promise<string[]> => {
  await committeeToPrepare(req, id, now)
  return inTransaction(req.payload, req.user, async (own) => {
    const committee = await committeeById(own, id)
    await holdCommittee(own, committee, ['prepared'])
    const last = (await itemsOf(own, id)).at(-1)?.position ?? 0
    const items: string[] = []
    for (const [rank, reference] of [...new Set(references)].entries()) {
      const dossier = await dossierToList(own, committee, reference, now)
      items.push(await beginItem(own, committee, dossier, { position: last + rank + 1, now }))
    }
    return items
  })
}
