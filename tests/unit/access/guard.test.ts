import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type { Membership } from '#access/memberships.ts'
import { guardRest } from '#access/rest/guard.ts'
import { restTexts } from '#i18n/rest.ts'
import { Refused } from '#platform/errors.ts'
import { defineEndpoint } from '#platform/http/endpoint.ts'

const MEGABYTE = 1024 * 1024

// A secret of its own: none is kept in a file.
beforeAll(() => void vi.stubEnv('PAYLOAD_SECRET', 'of-these-tests'))
afterAll(() => vi.unstubAllEnvs())

type Asked = { as?: Membership; query?: object; headers?: Record<string, string>; body?: string }

const ask = ({ as, query = {}, headers = {}, body }: Asked, method: string): PayloadRequest => {
  const ours = { 'sec-fetch-site': 'same-origin' }
  const request = new Request('http://localhost:3000/api/x', {
    method: method.toUpperCase(),
    headers: { ...ours, ...headers },
    ...(body === undefined ? {} : { body }),
  })
  const user = as ? { id: 'somebody', memberships: [as] } : null
  return Object.assign(request, { user, query, context: {} }) as unknown as PayloadRequest
}

const administrator: Membership = { role: 'admin' }
const instructor: Membership = { role: 'instructor', region: '84' }

/** Answers what it was asked, once the guards have let it through. */
const echo: Endpoint['handler'] = async (req) =>
  Response.json({ query: req.query, body: req.body ? await req.text?.() : null })

type Served = { path: string; method: Endpoint['method'] }
const endpoint = (served: Served): Endpoint => ({ ...served, handler: echo })
const find = endpoint({ path: '/', method: 'get' })
const create = endpoint({ path: '/', method: 'post' })
const versions = endpoint({ path: '/versions', method: 'get' })

const flattenedFields = [
  { name: 'title', type: 'text' },
  { name: 'openAt', type: 'date' },
  { name: 'steps', type: 'array', flattenedFields: [{ name: 'doneAt', type: 'date' }] },
]
const collection = (slug: string, endpoints: Endpoint[] | false, kept = false) => ({
  slug,
  endpoints,
  versions: kept,
  flattenedFields,
})

const guarded = (parts: object): SanitizedConfig =>
  guardRest({ collections: [], globals: [], endpoints: [], ...parts } as unknown as SanitizedConfig)

/** The endpoints of the one collection of a configuration. */
const ofCollection = (slug: string, endpoints: Endpoint[] | false, kept = false): Endpoint[] => {
  const [only] = guarded({ collections: [collection(slug, endpoints, kept)] }).collections
  return only?.endpoints || []
}

const call = async (endpoints: readonly Endpoint[], served: Served, asked: Asked) => {
  const found = endpoints.find(
    ({ path, method }) => method === served.method && (path === served.path || path === '/:rest*'),
  )
  if (!found) throw new Error(`${served.method} ${served.path} is not there`)
  const response = await found.handler(ask(asked, served.method))
  return { status: response.status, body: (await response.json()) as Record<string, never> }
}

describe('what Payload serves by itself', () => {
  const dossiers = ofCollection('dossiers', [find, create, versions])

  it.each<[string, Served, Asked, number, string | null]>([
    ['a reading is everyone’s, within the rules of its rows', find, {}, 200, null],
    ['a change is nobody’s', create, {}, 401, 'refus.connexion'],
    ['a change is no instructor’s', create, { as: instructor }, 403, 'refus.role'],
    ['a change is the administrator’s', create, { as: administrator, body: '{}' }, 200, null],
    [
      'a change comes from our own pages',
      create,
      { as: administrator, headers: { 'sec-fetch-site': 'cross-site' } },
      403,
      'refus.origine',
    ],
    ['versions where there are none', versions, {}, 404, 'refus.introuvable'],
    ['what nobody serves', { path: '/nothing', method: 'get' }, {}, 404, 'refus.introuvable'],
    ['nor in another manner', { path: '/nothing', method: 'put' }, {}, 404, 'refus.introuvable'],
  ])('%s', async (_, served, asked, status, code) => {
    const answer = await call(dossiers, served, asked)
    expect(answer.status).toBe(status)
    expect(answer.body['error']?.['code'] ?? null).toBe(code)
  })

  it('serves the versions of what has some', async () => {
    const editions = ofCollection('editions', [versions], true)
    expect((await call(editions, versions, {})).status).toBe(200)
  })

  it('says that there is nothing where a collection has no endpoint', async () => {
    expect((await call(ofCollection('dossiers', false), find, {})).status).toBe(404)
  })

  it.each<[string, object, 'where' | 'sort' | null]>([
    ['a page at most', { limit: '5000' }, null],
    ['no filter that is none', { where: { openAt: { equals: 'hier' } } }, 'where'],
    ['none in a row either', { where: { 'steps.doneAt': { equals: 'hier' } } }, 'where'],
    ['nor on what every row bears', { where: { updatedAt: { equals: 'hier' } } }, 'where'],
    ['no sort that is none', { sort: '../..' }, 'sort'],
  ])('is read within bounds: %s', async (_, query, field) => {
    const { status, body } = await call(dossiers, find, { query })
    if (field === null) return expect(body['query']).toEqual({ limit: '100' })
    expect(status).toBe(422)
    expect(body['error']?.['fields']).toEqual([{ field, message: restTexts[field] }])
  })

  it.each<[string, Record<string, string>, number, number]>([
    ['a body of 4 MB', {}, 4 * MEGABYTE, 200],
    ['a body beyond', {}, 4 * MEGABYTE + 1, 413],
    ['a file of as much', { 'content-type': 'multipart/form-data' }, 4 * MEGABYTE + 1, 200],
  ])('bounds what is sent: %s', async (_, headers, size, status) => {
    const asked = { as: administrator, headers, body: 'x'.repeat(size) }
    expect((await call(dossiers, create, asked)).status).toBe(status)
  })

  it('leaves a fault of ours to what says faults', async () => {
    const broken: Endpoint = { ...find, handler: () => Promise.reject(new Error('down')) }
    await expect(call(ofCollection('dossiers', [broken]), find, {})).rejects.toThrow('down')
  })

  it('says a refusal in both shapes', async () => {
    const refusing: Endpoint = { ...find, handler: () => Promise.reject(new Refused('refus.role')) }
    const { status, body } = await call(ofCollection('dossiers', [refusing]), find, {})
    const { sentence, remedy } = new Refused('refus.role')
    expect([status, body['errors']]).toEqual([403, [{ message: `${sentence} ${remedy}` }]])
  })
})

describe('what Payload keeps for itself', () => {
  const byKey: Served = { path: '/:key', method: 'get' }
  const byId: Served = { path: '/:id', method: 'get' }
  const removeAll: Served = { path: '/', method: 'delete' }
  const removeOne: Served = { path: '/:id', method: 'delete' }
  const preferences = ofCollection(
    'payload-preferences',
    [byKey, byId, removeAll, removeOne].map(endpoint),
  )

  it.each<[string, Served, Asked, number]>([
    ['its admin reads by key', byKey, { as: administrator }, 200],
    ['and nobody else', byKey, { as: instructor }, 403],
    ['nor a stranger', byKey, {}, 401],
    ['not by id', byId, { as: administrator }, 404],
    ['its admin forgets all of its own', removeAll, { as: administrator }, 200],
    ['not one', removeOne, { as: administrator }, 404],
  ])('%s', async (_, served, asked, status) => {
    expect((await call(preferences, served, asked)).status).toBe(status)
  })
})

describe('the rest of the configuration', () => {
  it('is guarded as collections are', async () => {
    const { globals, endpoints } = guarded({
      globals: [{ endpoints: [create] }, { endpoints: false }],
      endpoints: [create],
    })
    for (const guardedOnes of [globals[0]?.endpoints || [], endpoints])
      expect((await call(guardedOnes, create, {})).status).toBe(401)
    expect((await call(globals[1]?.endpoints || [], find, {})).status).toBe(404)
  })

  it('leaves our own endpoints, which guard themselves', () => {
    const own = defineEndpoint({
      path: '/ours',
      method: 'get',
      handler: async () => new Response(),
    })
    expect(ofCollection('dossiers', [own])).toContain(own)
  })
})
