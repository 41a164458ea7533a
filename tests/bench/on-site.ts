/** What a visitor of the built site is sent. */
import { findChromium, type Found } from '#tests/setup/find-chromium.ts'
import { startSite } from '#tests/setup/running-site.ts'

import { documentsOfFirstVisit } from './first-visit.ts'
import { fetchedBy } from './in-browser.ts'
import { benchMemory } from './memory.ts'
import { benchRate } from './rate.ts'
import { judged, skipped, type Result } from './results.ts'
import { namedBy, together, weightOf, type Resources } from './transfer.ts'
import { openForm, read, signInto } from './visitor.ts'

const KILOBYTE = 1000
/** What the framework alone sends for a page with one interactive part, compressed. */
const FLOOR = { name: 'the framework’s floor', value: 139 }

/** Without a browser, what the document names; with one, also what its scripts then fetch. */
const resourcesOf = async (site: string, chromium: Found): Promise<Resources> => {
  const cookie = await signInto(site)
  const path = await openForm(site, cookie)
  const named = namedBy(await read(site, path, cookie))
  return chromium.ok ? together(named, await fetchedBy(chromium, site, path, cookie)) : named
}

const weights = async (site: string, chromium: Found): Promise<Result[]> => {
  const { scripts, styles } = together(await resourcesOf(site, chromium))
  const shared = { database: null, unit: 'kB, compressed' } as const
  return [
    judged({
      ...shared,
      name: 'JavaScript of the first form page',
      value: (await weightOf(site, scripts)) / KILOBYTE,
      against: FLOOR,
      bar: 165,
      bars: 'value',
    }),
    judged({
      ...shared,
      name: 'CSS of the first form page',
      value: (await weightOf(site, styles)) / KILOBYTE,
      against: null,
      bar: 30,
    }),
  ]
}

const firstVisit = async (site: string, chromium: Found): Promise<Result> => {
  const name = 'the document of a first visit'
  if (!chromium.ok) return skipped(name, null, `no browser (${chromium.reason})`)
  return judged({
    name,
    database: null,
    value: await documentsOfFirstVisit(site, '/', chromium),
    unit: 'times asked for',
    against: null,
    bar: 1,
  })
}

export const benchSite = async (): Promise<Result[]> => {
  const chromium = await findChromium()
  const running = await startSite()
  const { url } = running.site
  try {
    // First of all: what the others ask of the server is no part of its rest.
    const memory = await benchMemory(running)
    return [
      ...(await weights(url, chromium)),
      await firstVisit(url, chromium),
      ...(await benchRate(url)),
      ...memory,
    ]
  } finally {
    running.stop()
  }
}
