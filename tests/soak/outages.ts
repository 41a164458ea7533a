/** The MongoDB under the site is killed and started again, or steps down; the site goes on by itself. */
import type { OwnMongod } from '#tests/setup/own-mongod.ts'

import { length } from './length.ts'
import { say, wait } from './print.ts'
import { underLoad } from './under-load.ts'

const BETWEEN_IN_MILLISECONDS = 5000
const AWAY_IN_MILLISECONDS = 3000
const STEPPED_DOWN_IN_SECONDS = 5

const strike = async (mongod: OwnMongod, rank: number): Promise<string> => {
  if (rank % 2 === 0) {
    await mongod.stepDown(STEPPED_DOWN_IN_SECONDS)
    return 'the primary stepped down'
  }
  await mongod.kill()
  await wait(AWAY_IN_MILLISECONDS)
  mongod.startAgain()
  return 'mongod was killed and started again'
}

export const outages = (mongod: OwnMongod): Promise<boolean> => {
  const databaseUrl = mongod.url.replace('/?', '/outages?')
  return underLoad('mongodb that goes', { databaseUrl }, async (running, said) => {
    for (let rank = 1; rank <= length.outages; rank += 1) {
      await wait(BETWEEN_IN_MILLISECONDS)
      const what = await strike(mongod, rank)
      say(`mongodb that goes: ${what} (${rank}); told to try again ${said.toldToTryAgain} times`)
    }
    await wait(BETWEEN_IN_MILLISECONDS + STEPPED_DOWN_IN_SECONDS * 1000)
    return running
  })
}
