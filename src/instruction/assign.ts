/** Who is in charge of a dossier, and who wants to be told of it. */
import type { PayloadRequest, Where } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { Refused } from '#platform/errors.ts'

import type { Dossier } from '../payload-types.ts'
import { deskDossier, dossierToInstruct } from './acting.ts'
import { colleaguesOf } from './queue/colleagues.ts'

/** Oneself, whoever asks. */
const ME = 'me'

const inCharge = async (
  req: PayloadRequest,
  dossier: Dossier,
  wanted: string,
): Promise<{ assignee: string | null; assigneeName: string | null }> => {
  if (wanted === '') return { assignee: null, assigneeName: null }
  const id = wanted === ME ? req.user?.id : wanted
  const chosen = (await colleaguesOf(req, [dossier.region], dossier.id)).find(
    (person) => person.id === id,
  )
  if (!chosen) throw new Refused('refus.agent_hors_region')
  return { assignee: chosen.id, assigneeName: chosen.name }
}

/**
 * Puts somebody of the region in charge of a dossier.
 * @param wanted id of an account, `me`, or nothing for nobody
 * @throws Refused for who does not instruct it, and for someone who could not
 */
export const assignDossier = async (
  req: PayloadRequest,
  reference: string,
  wanted: string,
): Promise<{ assignee: string | null; assigneeName: string | null }> => {
  const dossier = await dossierToInstruct(req, reference)
  const data = await inCharge(req, dossier, wanted)
  const where: Where = {
    and: [{ id: { equals: dossier.id } }, { region: { equals: dossier.region } }],
  }
  if (!(await atomicUpdate(req.payload, { collection: 'dossiers', where, data })))
    throw new Refused('refus.conflit')
  return data
}

const followOf = async (req: PayloadRequest, dossier: string) => {
  const where: Where = {
    and: [{ dossier: { equals: dossier } }, { user: { equals: req.user?.id ?? '' } }],
  }
  return req.payload.db.findOne<{ id: string }>({ collection: 'follows', where, req })
}

/** Whether the person is told of what happens to a dossier. */
export const isFollowing = async (req: PayloadRequest, dossier: string): Promise<boolean> =>
  (await followOf(req, dossier)) !== null

/**
 * Follows a dossier of one's desk, or no longer does. Asked twice, it is done once.
 * @throws Refused for a dossier that is not of one's desk
 */
export const followDossier = async (
  req: PayloadRequest,
  reference: string,
  follow: boolean,
): Promise<{ follow: boolean }> => {
  const { id } = await deskDossier(req, reference)
  const there = await followOf(req, id)
  if (follow && !there) {
    const data = { user: req.user?.id ?? '', dossier: id }
    // The same click twice meets the unique index: it is followed all the same.
    await req.payload.db.create({ collection: 'follows', data }).catch(async (error: unknown) => {
      if (!(await isFollowing(req, id))) throw error
    })
  }
  if (!follow && there)
    await req.payload.db.deleteOne({ collection: 'follows', where: { id: { equals: there.id } } })
  return { follow }
}
