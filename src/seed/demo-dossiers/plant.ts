/** Fills the demonstration with dossiers in every state, once, by firing the events of their life. */
import type { Payload } from 'payload'

import { clock, clockFrom, movableClock } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'

import type { Call } from '../../payload-types.ts'
import { filerAccount, filerEmail } from '../accounts.ts'
import { plantAccount } from '../plant-account.ts'
import { plantStructure } from '../plant-structure.ts'
import { demoStructures } from '../structures.ts'
import { inventedStructures, seats } from './invented.ts'
import { officeAccounts } from './offices.ts'
import { erasAt, planOf } from './plan.ts'
import { beginStory, readProgress } from './progress.ts'
import type { Planted } from './stage.ts'
import { stories } from './stories/index.ts'
import { tellStory } from './tell.ts'

const DAY_IN_MILLISECONDS = 86_400_000

/** Structures that have an account of their own, by their keys. */
const OWN_ACCOUNTS: Readonly<Record<string, string>> = {
  'association-isere': 'association@demo.test',
  'metropole-rhone': 'metropole@demo.test',
  'nouvelle-rhone': 'nouvelle@demo.test',
}

const plantStructures = async (payload: Payload): Promise<Map<string, Planted>> => {
  const planted = new Map<string, Planted>()
  for (const structure of inventedStructures) {
    const binds = OWN_ACCOUNTS[structure.key] ?? filerEmail
    const id = await plantStructure(payload, structure)
    planted.set(structure.key, { ...structure, id, binds })
  }
  return planted
}

const plantPeople = async (
  payload: Payload,
  structures: ReadonlyMap<string, Planted>,
): Promise<void> => {
  const ids = new Map([...structures].map(([key, { id }]) => [key, id]))
  for (const account of [filerAccount(seats), ...officeAccounts])
    await plantAccount(payload, account, ids)
}

/** The story needs its editions as they are planted: open, and published before its first day. */
const isOpenFor = async (payload: Payload, now: Date): Promise<boolean> => {
  for (const { slug, begins } of Object.values(erasAt(now))) {
    const where = { slug: { equals: slug } }
    const select = { state: true, publishedAt: true } as const
    const call = await payload.db.findOne<Call>({ collection: 'calls', where, select })
    const latest = begins.getTime() + DAY_IN_MILLISECONDS
    if (call?.state !== 'published' || Date.parse(call.publishedAt ?? '') > latest) return false
  }
  const sirets = inventedStructures.slice(demoStructures.length).map(({ siret }) => siret)
  const where = { siret: { in: sirets } }
  return (await payload.db.count({ collection: 'dossiers', where })).totalDocs === 0
}

/**
 * Plants the story, once; one that was cut goes on where it was.
 * @returns what was done, in a line
 */
export const plantDossiers = async (payload: Payload, now: Date): Promise<string> => {
  const progress = await readProgress(payload, now)
  if (!progress.begun && !(await isOpenFor(payload, now)))
    return 'Dossiers de démonstration : aucun n’est ajouté à une base qui a déjà servi.'
  const structures = await plantStructures(payload)
  await plantPeople(payload, structures)
  if (!progress.begun) await beginStory(payload, progress.origin)
  const moved = movableClock(now)
  clock.use(moved)
  try {
    const moments = planOf(stories, progress.origin)
    const played = await tellStory(payload, moments, { structures, progress, clock: moved })
    return played > 0
      ? `${played} actes joués : dossiers, comités et conventions de démonstration`
      : 'Dossiers de démonstration : déjà là'
  } finally {
    clock.use(clockFrom(environment().demoNow))
  }
}
