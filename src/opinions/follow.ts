/** What a dossier shows of its opinions, and what it does once the last one is in. */
import type { PayloadRequest } from 'payload'

import { awaitsNationalSession } from '#committees/national.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { fireWithin } from '#workflows/fire/fire.ts'

import type { Dossier, Opinion } from '../payload-types.ts'
import { opinionsOf } from './facts.ts'

/** While the structure answers a request, the due date of the dossier is that of the request. */
const ANOTHER_DUE_DATE = 'correction'

const earliest = (opinions: readonly Opinion[]): string | null =>
  opinions
    .filter(({ state }) => state === 'requested')
    .map(({ dueAt }) => dueAt)
    .toSorted()[0] ?? null

/** Columns of the dossier that lists read: how many were asked, how many came, the first one due. */
const columnsOf = (opinions: readonly Opinion[], { state }: Pick<Dossier, 'state'>) => ({
  opinionsAsked: opinions.filter((opinion) => opinion.state !== 'withdrawn').length,
  opinionsIn: opinions.filter((opinion) => opinion.state === 'answered').length,
  ...(state === ANOTHER_DUE_DATE ? {} : { dueAt: earliest(opinions) }),
})

const nationalAreIn = (opinions: readonly Opinion[]): boolean =>
  opinions.some(({ audience }) => audience === 'national') &&
  !opinions.some(({ audience, state }) => audience === 'national' && state === 'requested')

/**
 * Rewrites the counters of a dossier, and gives it back to its region when the last national opinion is
 * in (R069), in the transaction of `req`; one that a session of the national committee is to examine waits for it.
 */
export const followOpinions = async (
  req: PayloadRequest,
  dossier: string,
  now: Date,
): Promise<void> => {
  const opinions = await opinionsOf(req, dossier)
  const row = await req.payload.db.findOne<Dossier>({
    collection: 'dossiers',
    where: { id: { equals: dossier } },
    req,
  })
  if (!row) return
  const where = { id: { equals: dossier } }
  await atomicUpdate(
    req.payload,
    { collection: 'dossiers', where, data: columnsOf(opinions, row) },
    req,
  )
  if (row.state !== 'national_opinion' || !nationalAreIn(opinions)) return
  if (await awaitsNationalSession(req, dossier)) return
  await fireWithin(req, dossierProcess, dossier, {
    event: 'receiveNationalOpinion',
    user: null,
    now,
    input: { arrivedAt: now },
  })
}
