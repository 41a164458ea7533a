import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

import type { Browser as FoundBrowser, Site } from '#tests/setup/sites.ts'
import { describeWith, type Service } from '#tests/setup/service.ts'

import { openBrowser } from './browser.ts'
import { openVisitor, type Visitor, type VisitorOptions } from './visitor.ts'

export type Scene = {
  url: string
  /** Where the site keeps its files and writes its mails. */
  dataDirectory: string
  /** A person with a browser of their own, closed at the end of the group. */
  visitor: (options?: VisitorOptions) => Promise<Visitor>
}

const NAMES = { sqlite: 'SQLite', mongodb: 'MongoDB' } as const

/** What is missing for a scenario, browser first: without one no site is started. */
const serviceFor = (site: Site, browser: FoundBrowser): Service<object> =>
  'binary' in browser ? site : browser

const useVisitors = (site: () => Site): (() => Scene) => {
  let browser: Browser | undefined
  let visitors: Visitor[] = []
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(() => {
    expect(visitors.flatMap(({ watch }) => watch.take())).toEqual([])
  })
  afterAll(async () => {
    visitors = []
    await browser?.close()
  })
  return () => {
    const running = site()
    if (!browser || !('url' in running)) throw new Error('the site is not running')
    const opened = browser
    return {
      ...running,
      visitor: async (options = {}) => {
        const visitor = await openVisitor(opened, running.url, options)
        visitors.push(visitor)
        return visitor
      },
    }
  }
}

const on = (kind: keyof typeof NAMES, title: string, scenario: (scene: () => Scene) => void) => {
  const site = inject('sites')[kind]
  describeWith(`${title} (${NAMES[kind]})`, serviceFor(site, inject('browser')), () =>
    scenario(useVisitors(() => site)),
  )
}

/**
 * The same scenario on both running sites, each named in the title. A site or a browser that this
 * machine cannot have skips it, with the reason. No page may have erred at the end of a test.
 */
export const onEachSite = (title: string, scenario: (scene: () => Scene) => void): void => {
  on('sqlite', title, scenario)
  on('mongodb', title, scenario)
}

/** A scenario of pages, keys and words, which no database can change: once is enough, and quicker. */
export const onOneSite = (title: string, scenario: (scene: () => Scene) => void): void =>
  on('sqlite', title, scenario)
