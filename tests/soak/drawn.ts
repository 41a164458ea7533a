/** Requests that mean nothing, drawn from a seed: the same for everyone. */
import { readFileSync } from 'node:fs'

import { COLLECTIONS, KEYS, OPERATORS, WORDS } from './words.ts'

export type Drawn = { method: string; path: string; body?: string; type: string }

/** Numbers from 0 to 1 (mulberry32). */
export const drawsOf = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Address = { method: string; path: string }

/** Every endpoint of ours: docs/rights.md is generated from them, and a test says that none is missing. */
export const ourAddresses = (): Address[] =>
  [
    ...readFileSync('docs/rights.md', 'utf8').matchAll(
      /^\| `(GET|POST|PATCH|PUT|DELETE) (\/\S*)`/gm,
    ),
  ]
    .map(([, method = '', path = '']) => ({ method, path: `/api${path}` }))
    // It ends the session that asks.
    .filter(({ path }) => !path.includes('sign-out'))

type Draw = {
  of: <T>(list: readonly T[]) => T
  chance: (share: number) => boolean
  next: () => number
}

const makeDraw = (next: () => number): Draw => ({
  next,
  chance: (share) => next() < share,
  of: (list) => {
    const one = list[Math.floor(next() * list.length)]
    if (one === undefined) throw new Error('nothing to draw from')
    return one
  },
})

const valueOf = (draw: Draw, depth: number): unknown => {
  const kind = depth > 4 ? 0 : Math.floor(draw.next() * 6)
  if (kind === 1) return draw.next() * 10 ** Math.floor(draw.next() * 30)
  if (kind === 2) return draw.of([null, true, false, 0, -1, 2 ** 53])
  if (kind === 3)
    return Array.from({ length: Math.floor(draw.next() * 6) }, () => valueOf(draw, depth + 1))
  if (kind === 4) return objectOf(draw, depth + 1)
  return draw.of(WORDS)
}

const objectOf = (draw: Draw, depth = 0): Record<string, unknown> =>
  Object.fromEntries(
    Array.from({ length: 1 + Math.floor(draw.next() * 6) }, () => [
      draw.of(KEYS),
      valueOf(draw, depth),
    ]),
  )

const nested = (depth: number): string => `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`

const bodyOf = (draw: Draw): Pick<Drawn, 'body' | 'type'> => {
  const json = 'application/json'
  if (draw.chance(0.1))
    return { body: draw.of(['{', '[]', '"a"', '12', 'null', '', '\u0000']), type: json }
  if (draw.chance(0.05)) return { body: nested(1 + Math.floor(draw.next() * 3000)), type: json }
  if (draw.chance(0.03)) return { body: JSON.stringify({ a: 'x'.repeat(700_000) }), type: json }
  if (draw.chance(0.15)) {
    const fields = Object.entries(objectOf(draw)).map(
      ([key, value]) => [key, String(value)] as [string, string],
    )
    return {
      body: new URLSearchParams(fields).toString(),
      type: 'application/x-www-form-urlencoded',
    }
  }
  if (draw.chance(0.05))
    return {
      body: JSON.stringify(objectOf(draw)),
      type: draw.of(['text/plain', 'multipart/form-data', 'x/y']),
    }
  return { body: JSON.stringify(objectOf(draw)), type: json }
}

const queryOf = (draw: Draw): string => {
  const one = (): string => {
    const value = encodeURIComponent(draw.of(WORDS))
    const column = encodeURIComponent(draw.of(KEYS))
    return draw.of([
      `where[${column}][${encodeURIComponent(draw.of(OPERATORS))}]=${value}`,
      `where=${value}`,
      `where[or][0][${column}][in]=${value}`,
      `sort=${value}`,
      `limit=${value}`,
      `page=${value}`,
      `depth=${value}`,
      `select[${column}]=${value}`,
      `${column}=${value}`,
    ])
  }
  return Array.from({ length: 1 + Math.floor(draw.next() * 4) }, one).join('&')
}

/** Names in the path are those of rows that are there, or anything. */
const filledIn = (draw: Draw, path: string, known: readonly string[]): string =>
  path.replaceAll(/:\w+/g, () =>
    encodeURIComponent(draw.chance(0.5) ? draw.of(known) : draw.of(WORDS).slice(0, 200) || 'x'),
  )

/** @param known references and ids of rows that are there */
export const drawRequest = (
  next: () => number,
  addresses: readonly Address[],
  known: readonly string[],
): Drawn => {
  const draw = makeDraw(next)
  const type = 'application/json'
  if (draw.chance(0.35)) {
    const path = `/api/${draw.of(COLLECTIONS)}${draw.chance(0.2) ? `/${encodeURIComponent(draw.of(known))}` : ''}`
    return { method: 'GET', path: `${path}?${queryOf(draw)}`, type }
  }
  const { method, path } = draw.of(addresses)
  const address = `${filledIn(draw, path, known)}${draw.chance(0.3) ? `?${queryOf(draw)}` : ''}`
  return method === 'GET'
    ? { method, path: address, type }
    : { method, path: address, ...bodyOf(draw) }
}
