/** Memory of a server that has answered its first requests, then of the same after ten thousand. */
import type { RunningSite } from '#tests/setup/running-site.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'

import { judged, type Result } from './results.ts'
import { openForm, read, signInto } from './visitor.ts'

const MEGABYTE = 1_048_576
const REST_BAR = 350
const GROWTH_BAR = 1.1
const WARM_UP = 1000
const REQUESTS = 10_000
const AT_ONCE = 4
const REST_IN_MILLISECONDS = 15_000
/** V8 keeps what it has taken for garbage until nothing was asked for a minute or two. */
const GIVEN_BACK_WITHIN_MILLISECONDS = 180_000
/** Of what was held at the last request: a fall below it is that of what is given back. */
const FALL = 0.9

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

const rested = async ({ memory }: RunningSite): Promise<number> => {
  await wait(REST_IN_MILLISECONDS)
  return memory() / MEGABYTE
}

const restedAfterWork = async (running: RunningSite): Promise<number> => {
  const [busy, until] = [running.memory(), performance.now() + GIVEN_BACK_WITHIN_MILLISECONDS]
  while (running.memory() > busy * FALL && performance.now() < until) await wait(1000)
  return rested(running)
}

const ask = async (site: string, cookie: string, paths: readonly string[], count: number) => {
  let asked = 0
  const visitor = async (): Promise<void> => {
    while (asked < count) {
      asked += 1
      const path = paths[asked % paths.length] ?? '/'
      await read(site, path, cookie)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, visitor))
}

/** @param running a server that was just started */
export const benchMemory = async (running: RunningSite): Promise<Result[]> => {
  const { url } = running.site
  const atRest = await rested(running)
  const cookie = await signInto(url)
  const form = await openForm(url, cookie)
  const dossier = `/api/dossiers?where[reference][equals]=${form.split('/')[2] ?? ''}&depth=0`
  const edition = `/appels-a-projets/${aap2025.slug}`
  const paths = [form, dossier, edition, '/api/health', dossier, '/espace', '/', dossier]
  await ask(url, cookie, paths, WARM_UP)
  const warm = await restedAfterWork(running)
  await ask(url, cookie, paths, REQUESTS)
  const after = await restedAfterWork(running)
  const shared = { database: 'sqlite', unit: 'MB' } as const
  return [
    judged({
      ...shared,
      name: 'memory of the server at rest',
      value: atRest,
      against: null,
      bar: REST_BAR,
    }),
    judged({
      ...shared,
      name: `memory after ${REQUESTS} requests`,
      value: after,
      against: { name: `after ${WARM_UP}`, value: warm },
      bar: GROWTH_BAR,
    }),
  ]
}
