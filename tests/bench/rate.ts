/** Requests a second of the public page of an edition, against pages and files of the same server. */
import { Agent, get } from 'node:http'

import { aap2025 } from '#seed/aap-2025/index.ts'

import { judged, RATE, type Result } from './results.ts'
import { read } from './visitor.ts'

const BAR = 0.25
const AT_ONCE = 8
const ROUND_IN_MILLISECONDS = 1500
const ROUNDS = 8

const EDITION = `/appels-a-projets/${aap2025.slug}`
/** Its words never change and nothing is read for it. */
const STATIC_PAGE = '/mentions-legales'

const fetched = (url: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url}: ${answer.statusCode}`))
      answer.resume()
      answer.once('end', resolve)
    }).once('error', reject)
  })

/** Requests answered in one round, by visitors who each wait for their answer before asking again. */
const round = async (url: string, agent: Agent): Promise<number> => {
  const until = performance.now() + ROUND_IN_MILLISECONDS
  let answered = 0
  const visitor = async (): Promise<void> => {
    while (performance.now() < until) {
      await fetched(url, agent)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, visitor))
  return answered
}

/** @param site address of a server that runs */
export const benchRate = async (site: string): Promise<Result[]> => {
  const file = /href="(\/fonts\/[^"]+)"/.exec(await read(site, EDITION, ''))?.[1]
  if (!file) throw new Error('the page preloads no font')
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const answered = { edition: 0, page: 0, file: 0 }
  const addresses = { edition: EDITION, page: STATIC_PAGE, file } as const
  for (let turn = 0; turn <= ROUNDS; turn += 1)
    for (const key of ['edition', 'page', 'file'] as const) {
      const count = await round(`${site}${addresses[key]}`, agent)
      // The first round warms up.
      if (turn > 0) answered[key] += count
    }
  agent.destroy()
  const rate = (count: number): number => (count * 1000) / (ROUNDS * ROUND_IN_MILLISECONDS)
  const shared = {
    name: 'public page of an edition',
    database: 'sqlite',
    value: rate(answered.edition),
    unit: RATE,
  } as const
  return [
    judged({
      ...shared,
      against: { name: 'a page that reads nothing', value: rate(answered.page) },
      bar: BAR,
      bars: 'at least',
    }),
    judged({ ...shared, against: { name: 'a file', value: rate(answered.file) }, bar: null }),
  ]
}
