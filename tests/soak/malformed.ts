/** Thousands of requests that mean nothing, by somebody signed in or not: no fault, no leak, no growth. */
import { startSite } from '#tests/setup/running-site.ts'

import { nothingYet } from './acknowledged.ts'
import { drawRequest, drawsOf, ourAddresses, type Drawn } from './drawn.ts'
import { length } from './length.ts'
import { told } from './print.ts'
import { sessionAt, signIn } from './visitor.ts'

const SEED = 20_250_715
const AT_ONCE = 8
/** Memory is compared once the program has settled. */
const SETTLED_AFTER = 0.25
const MOST_GROWTH = 1.25

/** Words of the program and of its machine that no answer may hold. */
const LEAKS =
  /node_modules|\bat \S+ \(|SQLITE_|MongoServer|drizzle|\/src\/|Failed query|ENOENT|stack"/

type World = { url: string; cookies: readonly string[]; known: readonly string[] }

const send = async ({ url, cookies }: World, { method, path, body, type }: Drawn, rank: number) => {
  const cookie = cookies[rank % cookies.length] ?? ''
  const answer = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: { Origin: url, 'Content-Type': type, ...(cookie ? { Cookie: cookie } : {}) },
    ...(body === undefined ? {} : { body }),
  })
  return { status: answer.status, text: await answer.text() }
}

const judge = async (world: World, drawn: Drawn, rank: number): Promise<string | null> => {
  const { status, text } = await send(world, drawn, rank)
  const where = `${drawn.method} ${drawn.path.slice(0, 120)} ${(drawn.body ?? '').slice(0, 120)}`
  if (status >= 500) return `${status} to ${where}: ${text.slice(0, 200)}`
  const leak = LEAKS.exec(text)
  return leak ? `« ${leak[0]} » told to ${where}` : null
}

const worldOf = async (url: string): Promise<World> => {
  const visitor = await signIn(url, nothingYet())
  const reference = await visitor.open()
  const read = async (slug: string): Promise<string[]> => {
    const { body } = await visitor.insist({ method: 'GET', path: `/api/${slug}?limit=3` })
    return ((body['docs'] ?? []) as { id: string }[]).map(({ id }) => id)
  }
  const ids = [...(await read('dossiers')), ...(await read('structures')), ...(await read('calls'))]
  const people = [
    'association@demo.test',
    'dreets.ara@demo.test',
    'manager.ara@demo.test',
    'dgefp@demo.test',
  ]
  const cookies: string[] = ['']
  for (const email of people) cookies.push(await sessionAt(url, email))
  return { url, cookies, known: [reference, ...ids] }
}

export const malformed = async (name: string, databaseUrl?: string): Promise<boolean> => {
  const running = await startSite(databaseUrl)
  try {
    const world = await worldOf(running.site.url)
    const next = drawsOf(SEED)
    const addresses = ourAddresses()
    const faults: string[] = []
    let [settled, sent] = [0, 0]
    while (sent < length.malformed) {
      const batch = Array.from({ length: AT_ONCE }, () => drawRequest(next, addresses, world.known))
      const found = await Promise.all(batch.map((drawn, rank) => judge(world, drawn, sent + rank)))
      faults.push(...found.filter((one) => one !== null))
      sent += batch.length
      if (settled === 0 && sent > length.malformed * SETTLED_AFTER) settled = running.memory()
    }
    const growth = settled === 0 ? 1 : running.memory() / settled
    if (growth > MOST_GROWTH) faults.push(`memory grew ${growth.toFixed(2)} times`)
    const megabytes = `${Math.round(running.memory() / 1_048_576)} MB`
    const counts = {
      requests: sent,
      addresses: addresses.length,
      memory: megabytes,
      'times what it was': growth.toFixed(2),
    }
    return told(`${name}, requests that mean nothing`, { faults, counts })
  } finally {
    running.stop()
  }
}
