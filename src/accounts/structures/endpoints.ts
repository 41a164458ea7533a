import { ValidationError, type Payload, type PayloadRequest, type TypedUser } from 'payload'

import { mayGovern } from '#access/govern.ts'
import type { Actor } from '#access/actor.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'

import type { Structure } from '../../payload-types.ts'
import { defineAccountEndpoint, signedIn } from '../account-endpoint.ts'
import { countAttempt } from '../limits.ts'
import { giveRight } from '../memberships.ts'
import { newStructure, structureChange, type NewStructure } from './schema.ts'

const KEPT = [
  'siret',
  'legalCategory',
  'name',
  'rna',
  'addressLine',
  'postalCode',
  'communeName',
] as const

const taken = (): Refused => {
  const refused = new Refused('refus.siret_pris')
  const message = `${refused.sentence} ${refused.remedy}`
  return new Refused('refus.siret_pris', { fields: [{ field: 'siret', message }] })
}

const isTaken = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'siret')

const insert = async (req: PayloadRequest, row: NewStructure): Promise<string> => {
  const { payload } = req
  const known = await payload.db.findOne({
    collection: 'structures',
    where: { siret: { equals: row.siret } },
    req,
  })
  if (known) throw taken()
  return String((await payload.db.create({ collection: 'structures', data: { ...row }, req })).id)
}

/**
 * Records a structure; whoever does is its first legal representative.
 * @returns its id
 * @throws Refused `refus.siret_pris`, also to those who lose a race for one SIRET
 */
const createStructure = async (
  payload: Payload,
  user: TypedUser,
  row: NewStructure,
  now: Date,
): Promise<string> => {
  try {
    return await inTransaction(payload, user, async (req) => {
      const id = await insert(req, row)
      await giveRight(req, user.id, { structure: id, right: 'representative' }, now)
      return id
    })
  } catch (error) {
    throw isTaken(error) ? taken() : error
  }
}

const readStructure = async (payload: Payload, id: string): Promise<Structure> => {
  const found = await payload.db.findOne<Structure>({
    collection: 'structures',
    where: { id: { equals: id } },
  })
  if (!found) throw new Refused('refus.introuvable')
  return found
}

/**
 * Refuses whoever does not represent the structure.
 * @throws Refused `refus.introuvable` to a stranger, `refus.representation_requise` to another member
 */
export const requireGovernor = (actor: Actor, structure: string): void => {
  const verdict = mayGovern(actor, structure)
  if (!verdict.ok) throw new Refused(verdict.code)
}

export const createStructureEndpoint = defineAccountEndpoint({
  path: '/structure',
  schema: newStructure,
  page: () => '/espace/structure/nouvelle',
  kept: KEPT,
  handler: async ({ req, body, address, now }) => {
    const user = signedIn(req)
    await countAttempt('structure', { account: user.id, address })
    const id = await createStructure(req.payload, user, body, now)
    log.info('structure.created', { structure: id, account: user.id })
    const structure = await readStructure(req.payload, id)
    return { data: { structure }, status: 201, page: '/espace/structure', done: 'structure_creee' }
  },
})

export const changeStructureEndpoint = defineAccountEndpoint({
  path: '/structure/:id',
  schema: structureChange,
  page: (_, { id = '' }) => `/espace/structure?structure=${encodeURIComponent(id)}`,
  kept: KEPT,
  handler: async ({ req, body, actor, params, now }) => {
    signedIn(req)
    const id = params['id'] ?? ''
    requireGovernor(actor, id)
    await inTransaction(req.payload, req.user, (own) =>
      own.payload.db.updateOne({
        collection: 'structures',
        id,
        data: { ...body, updatedAt: now.toISOString() },
        req: own,
        returning: false,
      }),
    )
    return {
      data: { structure: await readStructure(req.payload, id) },
      page: `/espace/structure?structure=${encodeURIComponent(id)}`,
      done: 'structure_enregistree',
    }
  },
})
