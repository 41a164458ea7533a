import type { Payload } from 'payload'

import { normalise } from '#platform/text.ts'

import type { DemoStructure } from './structures.ts'

// The seed is the platform itself, run by its operator: it acts without a user and above the rules.
const PLATFORM = { overrideAccess: true, depth: 0 } as const

/**
 * Puts a structure of the demonstration, or finds the one of its SIRET.
 * @returns its id
 */
export const plantStructure = async (
  payload: Payload,
  structure: DemoStructure,
): Promise<string> => {
  const { key: _key, formerCalls, ...data } = structure
  const where = { siret: { equals: data.siret } }
  const { docs } = await payload.find({ ...PLATFORM, collection: 'structures', where, limit: 1 })
  if (docs[0]) return docs[0].id
  const created = await payload.create({
    ...PLATFORM,
    collection: 'structures',
    data: {
      ...data,
      siren: data.siret.slice(0, 9),
      sortName: normalise(data.name),
      formerCalls: [...formerCalls],
    },
  })
  return created.id
}
