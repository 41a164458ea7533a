/**
 * npm run soak [-- --only kills,outages,failover,disk,crowd,malformed]: strikes the built site while people use it, on
 * each database, then looks for what was acknowledged. A few minutes, or `SOAK=long`. Prints what it counted;
 * ends with 1 when something is lost, half done or twice there.
 */
import { parseArgs } from 'node:util'

import { openOwnMongod, type OwnMongod } from '#tests/setup/own-mongod.ts'
import { builtSite } from '#tests/setup/running-site.ts'

import { crowd } from './crowd.ts'
import { fullDisk } from './full-disk.ts'
import { kills } from './kills.ts'
import { PARTS, type Part } from './length.ts'
import { malformed } from './malformed.ts'
import { outages } from './outages.ts'
import { say } from './print.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    on: { type: 'string', default: 'sqlite,mongodb' },
  },
})
const parts = PARTS.filter((part) => values.only.split(',').includes(part))
const databases = values.on.split(',')

const ON_EACH = { kills, crowd, malformed } as const satisfies Partial<Record<Part, unknown>>
const isOnEach = (part: Part): part is keyof typeof ON_EACH => part in ON_EACH

const onSqlite = async (): Promise<boolean[]> => {
  const whole: boolean[] = []
  for (const part of parts) {
    if (part === 'disk') whole.push(await fullDisk())
    else if (isOnEach(part)) whole.push(await ON_EACH[part]('sqlite'))
  }
  return whole
}

const withMongo = async (mongod: OwnMongod): Promise<boolean[]> => {
  const whole: boolean[] = []
  for (const part of parts) {
    if (part === 'outages') whole.push(await outages(mongod, 'one'))
    else if (isOnEach(part))
      whole.push(await ON_EACH[part]('mongodb', mongod.url.replace('/?', `/${part}?`)))
  }
  return whole
}

const onSetOf = async (
  members: 1 | 3,
  strike: (mongod: OwnMongod) => Promise<boolean[]>,
): Promise<boolean[]> => {
  const opened = await openOwnMongod(members)
  if ('missing' in opened || 'broken' in opened) {
    say(`mongodb: skipped, ${'missing' in opened ? opened.missing : opened.broken}`)
    return []
  }
  try {
    return await strike(opened)
  } finally {
    await opened.stop()
  }
}

const onMongo = async (): Promise<boolean[]> => {
  const ofOne = parts.some((part) => part === 'outages' || isOnEach(part))
  const ofThree = parts.includes('failover')
  return [
    ...(ofOne ? await onSetOf(1, withMongo) : []),
    ...(ofThree ? await onSetOf(3, async (mongod) => [await outages(mongod, 'three')]) : []),
  ]
}

await builtSite()
const whole: boolean[] = []
if (databases.includes('sqlite')) whole.push(...(await onSqlite()))
if (databases.includes('mongodb')) whole.push(...(await onMongo()))
process.exit(whole.every(Boolean) ? 0 : 1)
