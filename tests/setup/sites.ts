/** Two running demos, as a visitor meets them: built once, one on SQLite, one on MongoDB. */
import type { TestProject } from 'vitest/node'

import { findChromium } from './find-chromium.ts'
import { builtSite, startSite } from './running-site.ts'
import { broken, type Service } from './service.ts'

export type Site = Service<{ url: string; dataDirectory: string }>
export type Browser = Service<{ binary: string; env: Record<string, string> }>

declare module 'vitest' {
  export interface ProvidedContext {
    sites: { sqlite: Site; mongodb: Site }
    browser: Browser
  }
}

type Running = { site: Site; stop: () => void }

const idle = (site: Site): Running => ({ site, stop: () => undefined })

const onMongo = async (mongo: Service<{ url: string }>): Promise<Running> =>
  'url' in mongo ? startSite(mongo.url.replace('/?', `/site${Date.now()}?`)) : idle(mongo)

/** A site that does not start fails its own tests, not those of the rest of the run. */
const orBroken = (starting: Promise<Running>): Promise<Running> =>
  starting.catch((error: unknown) => idle(broken(error)))

const setup = async (project: TestProject): Promise<(() => void) | undefined> => {
  const chromium = await findChromium()
  if (!chromium.ok) {
    const missing = { missing: chromium.reason }
    project.provide('browser', missing)
    project.provide('sites', { sqlite: missing, mongodb: missing })
    return undefined
  }
  project.provide('browser', { binary: chromium.binary, env: chromium.env })
  const { mongo } = project.getProvidedContext()
  const building = builtSite()
  const sqlite = await orBroken(building.then(() => startSite()))
  const mongodb = await orBroken(building.then(() => onMongo(mongo)))
  project.provide('sites', { sqlite: sqlite.site, mongodb: mongodb.site })
  return () => {
    sqlite.stop()
    mongodb.stop()
  }
}

export default setup
