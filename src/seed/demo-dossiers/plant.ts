/** Fills the demonstration with dossiers in every state, once, by firing the events of their life. */
import type { Payload } from 'payload'

import { demoPassword, filerEmail } from '../accounts.ts'
import { demoEdition } from '../demo-edition.ts'
import { plantStructure } from '../plant-structure.ts'
import type { DemoStructure } from '../structures.ts'
import { playFiling } from './file.ts'
import { actingAs } from './people.ts'
import { playStory, type Cast } from './play.ts'
import { stories, type Telling } from './stories.ts'
import { buildStructure } from './structures.ts'

const DAY_IN_MILLISECONDS = 86_400_000
const HOUR_IN_MILLISECONDS = 3_600_000
const DAYS_TO_WRITE = 1

// The seed is the platform itself, run by its operator: it acts without a user and above the rules.
const PLATFORM = { overrideAccess: true, depth: 0 } as const

const plantFiler = async (payload: Payload, structures: readonly string[]): Promise<void> => {
  const where = { email: { equals: filerEmail } }
  const { totalDocs } = await payload.count({ ...PLATFORM, collection: 'users', where })
  if (totalDocs > 0) return
  await payload.create({
    ...PLATFORM,
    collection: 'users',
    disableVerificationEmail: true,
    data: {
      email: filerEmail,
      name: 'Représentation légale des structures inventées',
      password: demoPassword,
      mailChoice: 'none',
      memberships: structures.map((structure) => ({
        role: 'applicant' as const,
        right: 'representative' as const,
        structure,
      })),
      _verified: true,
    },
  })
}

const castOf = async (payload: Payload): Promise<Cast> => ({
  desk: await actingAs(payload, 'dreets.ara@demo.test'),
  manager: await actingAs(payload, 'manager.ara@demo.test'),
  coordinator: await actingAs(payload, 'coordination.ara@demo.test'),
  counties: {
    '38': await actingAs(payload, 'ddets.38@demo.test'),
    '69': await actingAs(payload, 'ddets.69@demo.test'),
  },
  applicant: await actingAs(payload, filerEmail),
})

const hasDossier = async (payload: Payload, structure: string): Promise<boolean> => {
  const where = { structure: { equals: structure } }
  const { totalDocs } = await payload.count({ ...PLATFORM, collection: 'dossiers', where })
  return totalDocs > 0
}

type Ground = { cast: Cast; slug: string; now: Date }
type Planted = { telling: Telling; structure: DemoStructure; id: string }

const tell = async ({ cast, slug, now }: Ground, { telling, structure, id }: Planted) => {
  const { etp, blankZone = false, daysAgo, story } = telling
  const filedAt = new Date(now.getTime() - daysAgo * DAY_IN_MILLISECONDS)
  const openedAt = new Date(filedAt.getTime() - DAYS_TO_WRITE * DAY_IN_MILLISECONDS)
  const year = now.getUTCFullYear()
  const post = `Facilitateur, ${structure.communeName}`
  const filing = { slug, structure: id, openedAt, ...(story === 'draft' ? {} : { filedAt }) }
  const request = { etp, blankZone, year, post }
  const reference = await playFiling(cast.applicant, structure, request, filing)
  const after = (rank: number) => new Date(filedAt.getTime() + rank * 20 * HOUR_IN_MILLISECONDS)
  await playStory({ cast, reference, structure, telling, after })
}

/**
 * Plants what is not there yet: one that was cut goes on where it was.
 * @returns what was done, in a line
 */
export const plantDossiers = async (payload: Payload, now: Date): Promise<string> => {
  const planted: Planted[] = []
  for (const [rank, telling] of stories.entries()) {
    const structure = buildStructure(telling.seat, rank, telling.isNew ?? false)
    planted.push({ telling, structure, id: await plantStructure(payload, structure) })
  }
  await plantFiler(
    payload,
    planted.map(({ id }) => id),
  )
  const ground = { cast: await castOf(payload), slug: demoEdition(now).slug, now }
  for (const one of planted) if (!(await hasDossier(payload, one.id))) await tell(ground, one)
  return `${planted.length} dossiers de démonstration`
}
