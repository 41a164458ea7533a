/** Who is shown each page that follows a review: measured as the matrix is, and written on a page. */
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { Refused } from '#platform/errors.ts'

import { NOT_SIGNED_IN } from './asking.ts'
import { pagesPage } from './page.ts'
import { pageEntries, SHOWN, type PageEntry } from './page-entries.ts'
import { personKeys, type PersonKey } from './people.ts'
import { makeWorld, type World } from './world.ts'

const PATIENCE = 300_000

let world: World
const measured = new Map<PageEntry, Record<string, PersonKey[]>>()

beforeAll(async () => {
  world = await makeWorld()
}, PATIENCE)
afterAll(() => world.guichet.stop())

const answerTo = async (person: PersonKey, { read }: PageEntry): Promise<string> => {
  const { payload, clock } = world.guichet
  // A session whose address is not confirmed any more is nobody's, before a page reads anything.
  const user = NOT_SIGNED_IN.includes(person) ? undefined : world.sessions[person]?.user
  const req = await createLocalReq(user ? { user: user as never } : {}, payload)
  try {
    await read(world, req, clock.now())
    return SHOWN
  } catch (error) {
    if (error instanceof Refused) return error.code
    throw error
  }
}

const sorted = (answers: Readonly<Record<string, readonly PersonKey[]>>) =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, keys]) => keys.length > 0)
      .map(([answer, keys]) => [answer, keys.toSorted()]),
  )

describe('who is shown each page that follows a review', () => {
  it.each(pageEntries.map((entry) => [`${entry.path}: ${entry.does}`, entry] as const))(
    '%s',
    async (_, entry) => {
      const answers: Record<string, PersonKey[]> = {}
      for (const person of personKeys) {
        const answer = await answerTo(person, entry)
        answers[answer] = [...(answers[answer] ?? []), person]
      }
      measured.set(entry, answers)
      expect(sorted(answers)).toEqual(sorted(entry.answers))
    },
    PATIENCE,
  )

  it('is written on a page, all of it', async () => {
    expect([...measured.keys()]).toEqual([...pageEntries])
    await expect(pagesPage(measured)).toMatchFileSnapshot('../../docs/rights-pages.md')
  })
})
