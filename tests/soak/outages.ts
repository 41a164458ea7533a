/** The MongoDB under the site is killed and started again, or steps down; the site goes on by itself. */
import type { OwnMongod } from '#tests/setup/own-mongod.ts'

import { length } from './length.ts'
import { say, wait } from './print.ts'
import { underLoad } from './under-load.ts'

const BETWEEN_IN_MILLISECONDS = 5000
/** Of a set of three: long enough for the others to elect one of them. */
const AWAY_IN_MILLISECONDS = { one: 3000, three: 12_000 } as const
const NAMES = { one: 'mongodb that goes', three: 'a primary of three that goes' } as const
const STEPPED_DOWN_IN_SECONDS = 5

type Members = keyof typeof NAMES

const strike = async (mongod: OwnMongod, members: Members, rank: number): Promise<string> => {
  if (rank % 2 === 0) {
    await mongod.stepDown(STEPPED_DOWN_IN_SECONDS)
    return 'the primary stepped down'
  }
  await mongod.kill()
  await wait(AWAY_IN_MILLISECONDS[members])
  mongod.startAgain()
  return 'the primary was killed and started again'
}

/** @param members of the set that is struck */
export const outages = (mongod: OwnMongod, members: Members): Promise<boolean> => {
  const name = NAMES[members]
  const databaseUrl = mongod.url.replace('/?', '/outages?')
  return underLoad(name, { databaseUrl }, async (running, said) => {
    for (let rank = 1; rank <= length.outages; rank += 1) {
      await wait(BETWEEN_IN_MILLISECONDS)
      const what = await strike(mongod, members, rank)
      say(`${name}: ${what} (${rank}); told to try again ${said.toldToTryAgain} times`)
    }
    await wait(BETWEEN_IN_MILLISECONDS + STEPPED_DOWN_IN_SECONDS * 1000)
    return running
  })
}
