/**
 * Puts the editions, and in demo the structures and accounts, where they are not yet. What is there is
 * left as it is, but for the demonstration edition, published again when its closing has come near.
 */
import type { Payload } from 'payload'

import { closingInstant } from '#editions/calendar.ts'
import { callDataOf, editionOf } from '#editions/from-call.ts'
import type { Edition } from '#editions/edition.ts'
import { publish } from '#editions/publish.ts'
import { inTransaction } from '#platform/database/transaction.ts'

import { aap2025 } from './aap-2025/index.ts'
import { demoAccounts } from './accounts.ts'
import { DAYS_OPEN, demoEdition } from './demo-edition.ts'
import { plantAccount } from './plant-account.ts'
import { plantStructure } from './plant-structure.ts'
import { demoStructures } from './structures.ts'

const WEEKS_TO_FILE_IN_MILLISECONDS = 6 * 7 * 24 * 60 * 60 * 1000

type Circumstances = { demo: boolean; now: Date }

const OPEN_SINCE_IN_MILLISECONDS = DAYS_OPEN * 24 * 60 * 60 * 1000

const RENEWED_BEFORE_CLOSING_IN_MILLISECONDS = 14 * 24 * 60 * 60 * 1000

// The seed is the platform itself, run by its operator: it acts without a user and above the rules.
const PLATFORM = { overrideAccess: true, depth: 0 } as const

const findCall = async (payload: Payload, slug: string) => {
  const where = { slug: { equals: slug } }
  const { docs } = await payload.find({ ...PLATFORM, collection: 'calls', where, limit: 1 })
  return docs[0]
}

/** An edition whose closing has passed is planted as it would have been published, in time. */
const publicationOf = ({ calendar }: Edition, now: Date): Date =>
  new Date(
    Math.min(now.getTime(), closingInstant(calendar).getTime() - WEEKS_TO_FILE_IN_MILLISECONDS),
  )

const plantEdition = async (payload: Payload, edition: Edition, now: Date): Promise<string> => {
  const there = await findCall(payload, edition.slug)
  if (there && there.state !== 'draft') return `${edition.slug} : déjà publiée`
  const call =
    there ??
    (await payload.create({ ...PLATFORM, collection: 'calls', data: callDataOf(edition) as never }))
  const { sha256 } = await publish(payload, null, call.id, publicationOf(edition, now))
  return `${edition.slug} : publiée, empreinte ${sha256.slice(0, 12)}…`
}

const renewDemoEdition = async (payload: Payload, now: Date): Promise<string> => {
  const edition = demoEdition(now)
  const there = await findCall(payload, edition.slug)
  if (!there)
    return plantEdition(payload, edition, new Date(now.getTime() - OPEN_SINCE_IN_MILLISECONDS))
  const left = closingInstant(editionOf(there).calendar).getTime() - now.getTime()
  if (left > RENEWED_BEFORE_CLOSING_IN_MILLISECONDS) return `${edition.slug} : déjà ouverte`
  await payload.update({
    ...PLATFORM,
    collection: 'calls',
    id: there.id,
    data: callDataOf(edition) as never,
  })
  await publish(payload, null, there.id, now)
  return `${edition.slug} : publiée de nouveau avec des dates à venir`
}

const plantDemo = async (payload: Payload): Promise<string> => {
  const structures = new Map<string, string>()
  for (const structure of demoStructures)
    structures.set(structure.key, await plantStructure(payload, structure))
  for (const account of demoAccounts) await plantAccount(payload, account, structures)
  return `${demoStructures.length} structures et ${demoAccounts.length} comptes de démonstration`
}

const plantServices = (payload: Payload): Promise<string> =>
  inTransaction(payload, null, async (req) => {
    for (const { region, service, email, phone, address, departments } of aap2025.contacts) {
      const code = `region-${region}`
      const there = await payload.db.findOne({
        collection: 'services',
        where: { code: { equals: code } },
        req,
      })
      if (!there)
        await payload.create({
          ...PLATFORM,
          collection: 'services',
          data: {
            code,
            name: service,
            region,
            email,
            phone,
            address,
            departments: [...departments],
          },
          req,
        })
    }
    return `${aap2025.contacts.length} services de l’État`
  })

/** @returns what was done, a line each */
export const plant = async (payload: Payload, { demo, now }: Circumstances): Promise<string[]> => [
  await plantServices(payload),
  await plantEdition(payload, aap2025, now),
  ...(demo ? [await renewDemoEdition(payload, now), await plantDemo(payload)] : []),
]
