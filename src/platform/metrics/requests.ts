/**
 * Counts the requests of this process, with how long each took: Node announces both ends, whatever page or
 * endpoint answered. Labels are few and ours: a stranger who asks for many addresses makes no new one.
 */
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Labels, Metric, Sample } from './exposition.ts'

/** Seconds. */
const BOUNDS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

type Tally = { labels: Labels; within: number[]; sum: number; count: number }
type Tallies = Map<string, Tally>

// The server and its pages are bundled apart: what they share must belong to neither.
const shared = globalThis as typeof globalThis & { guichetRequests?: Tallies }
const tallies = (): Tallies => (shared.guichetRequests ??= new Map())

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\/(_next|fonts|icons|dsfr|theme|favicon)/, 'asset'],
  [/^\/admin(\/|$)/, 'admin'],
  [/^\/api\/(health|metrics)$/, 'probe'],
  [/^\/api\/dossiers\/[^/]+\/answers$/, 'save'],
  [/^\/api\/dossiers\/[^/]+\/documents$/, 'upload'],
  [/^\/api\/dossiers\/[^/]+\/file$/, 'filing'],
  [/^\/api\/(documents|annexes)\/file\//, 'download'],
  [/^\/api(\/|$)/, 'api'],
]
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** What a request is for, of a fixed list. */
export const kindOf = (path: string): string =>
  KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'page'

const tallyOf = (labels: Labels): Tally => {
  const key = Object.values(labels).join(' ')
  const known = tallies().get(key)
  if (known) return known
  const fresh = { labels, within: BOUNDS.map(() => 0), sum: 0, count: 0 }
  tallies().set(key, fresh)
  return fresh
}

/** @param seconds from the first byte asked to the last one answered */
const countRequest = (
  asked: { method: string; path: string },
  status: number,
  seconds: number,
): void => {
  const tally = tallyOf({
    kind: kindOf(asked.path),
    method: METHODS.has(asked.method) ? asked.method : 'other',
    status: `${Math.floor(status / 100)}xx`,
  })
  tally.count += 1
  tally.sum += seconds
  for (const [rank, bound] of BOUNDS.entries())
    if (seconds <= bound) tally.within[rank] = (tally.within[rank] ?? 0) + 1
}

const started = new WeakMap<IncomingMessage, number>()

/** To be called once, before the server listens. */
export const recordRequests = (): void => {
  subscribe('http.server.request.start', (message) => {
    started.set((message as { request: IncomingMessage }).request, performance.now())
  })
  subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const start = started.get(request)
    if (start === undefined) return
    const asked = { method: request.method ?? '', path: (request.url ?? '').split('?')[0] ?? '' }
    countRequest(asked, response.statusCode, (performance.now() - start) / 1000)
  })
}

const samplesOf = ({ labels, within, sum, count }: Tally): Sample[] => [
  ...BOUNDS.map((bound, rank) => ({
    suffix: '_bucket' as const,
    labels: { ...labels, le: String(bound) },
    value: within[rank] ?? 0,
  })),
  { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
  { suffix: '_sum', labels, value: sum },
  { suffix: '_count', labels, value: count },
]

/** Requests answered by this process, by kind, method and class of status. */
export const requestMetric = (): Metric => ({
  name: 'guichet_http_request_duration_seconds',
  help: 'Time to answer, by what is asked.',
  type: 'histogram',
  samples: [...tallies().values()].flatMap(samplesOf),
})
