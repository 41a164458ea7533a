/** A site of its own for a story that goes through time: the clock is set by starting it again on what it held. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

import { startSite, type RunningSite } from '#tests/setup/running-site.ts'
import { describeWith } from '#tests/setup/service.ts'

import { openBrowser } from './browser.ts'
import type { Scene } from './on-each-site.ts'
import { openVisitor, type Visitor } from './visitor.ts'

export type TimedScene = Scene & {
  /** Starts the site again on what it held, its clock at an instant. */
  startAgain: (now: Date) => Promise<void>
}

type Options = {
  /** Instant at which the story begins. */
  now: Date
  /** Undefined for SQLite. */
  databaseUrl: string | undefined
}

const useTimedSite = ({ now, databaseUrl }: Options): (() => TimedScene) => {
  let browser: Browser | undefined
  let running: RunningSite | undefined
  let visitors: Visitor[] = []
  beforeAll(async () => {
    browser = await openBrowser()
    running = await startSite(databaseUrl, { now: now.toISOString() })
  })
  afterEach(() => {
    expect(visitors.flatMap(({ watch }) => watch.take())).toEqual([])
  })
  afterAll(async () => {
    visitors = []
    await browser?.close()
    running?.stop()
  })
  return () => {
    if (!browser || !running) throw new Error('the site is not running')
    const { site, end } = running
    const opened = browser
    return {
      ...site,
      visitor: async (options = {}) => {
        const visitor = await openVisitor(opened, site.url, options)
        visitors.push(visitor)
        return visitor
      },
      startAgain: async (instant) => {
        await end()
        running = await startSite(databaseUrl, { now: instant.toISOString(), again: site })
      },
    }
  }
}

type Database = 'sqlite' | 'mongodb'
const BOTH: readonly Database[] = ['sqlite', 'mongodb']

/**
 * The same story on both databases, each on a site of its own. What this machine cannot have skips it, with
 * the reason. No page may have erred at the end of a test.
 * @param name of the MongoDB database, to which a number is added
 * @param on one of them, for a story whose rules the contract suite plays on both
 */
export const onTimedSites = (
  title: string,
  { name, now, on = BOTH }: { name: string; now: Date; on?: readonly Database[] },
  story: (scene: () => TimedScene) => void,
): void => {
  const chromium = inject('browser')
  const mongo = inject('mongo')
  const { sqlite, mongodb } = inject('sites')
  const serviceFor = (site: typeof sqlite) => ('binary' in chromium ? site : chromium)
  const mongoUrl = 'url' in mongo ? mongo.url.replace('/?', `/${name}${Date.now()}?`) : undefined
  if (on.includes('sqlite'))
    describeWith(`${title} (SQLite)`, serviceFor(sqlite), () =>
      story(useTimedSite({ now, databaseUrl: undefined })),
    )
  if (on.includes('mongodb'))
    describeWith(`${title} (MongoDB)`, serviceFor(mongodb), () =>
      story(useTimedSite({ now, databaseUrl: mongoUrl })),
    )
}
