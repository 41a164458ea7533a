/**
 * Payload serves some twenty endpoints for each collection, its own included. The platform has endpoints
 * of its own for what people do; Payload's writing ones serve its admin alone, so they are refused to
 * anyone else before anything is read. It holds for a collection added tomorrow (docs/security.md).
 */
import type { Endpoint, FlattenedField, PayloadRequest, SanitizedConfig } from 'payload'

import { restTexts } from '#i18n/rest.ts'
import { environment } from '#platform/env.ts'
import { Refused } from '#platform/errors.ts'
import { isOurs } from '#platform/http/endpoint.ts'
import { isSameOrigin } from '#platform/http/same-origin.ts'
import { recognise } from '#platform/http/session.ts'

import { actorFrom, askedOverRest } from '../request.ts'
import { enterAdministration } from '../rules/accounts.ts'
import { boundedQuery } from './bounded-query.ts'
import { boundRequest } from './bounded-request.ts'
import { bothShapes } from './french-errors.ts'
import { triedAgain } from './tried-again.ts'

/** The largest edition with room to grow, and the largest annex (payload.config.ts). */
const LARGEST_JSON = 4 * 1024 * 1024
const LARGEST_FILE = 26 * 1024 * 1024
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

const requireAdministration = (req: PayloadRequest): void => {
  if (!req.user) throw new Refused('refus.connexion')
  if (enterAdministration(actorFrom(req)) !== true) throw new Refused('refus.role')
}

const guardChange = (req: PayloadRequest): void => {
  if (!isSameOrigin(req.headers, environment().serverUrl)) throw new Refused('refus.origine')
  requireAdministration(req)
  const isFile = (req.headers.get('content-type') ?? '').startsWith('multipart/')
  boundRequest(req, isFile ? LARGEST_FILE : LARGEST_JSON)
}

const boundReading = (req: PayloadRequest, dates: ReadonlySet<string>): void => {
  askedOverRest(req)
  const bounded = boundedQuery(req.query, dates)
  if (!bounded.ok)
    throw new Refused('refus.corps', {
      fields: [{ field: bounded.field, message: restTexts[bounded.field] }],
    })
  req.query = bounded.query
}

const reads = ({ method }: Pick<Endpoint, 'method'>): boolean =>
  method === 'get' || method === 'head'

const nothingHere: Endpoint['handler'] = () => {
  const refused = new Refused('refus.introuvable')
  return Response.json(bothShapes(refused), { status: refused.status })
}

type Kind = {
  /** Whether it is a collection that Payload keeps for itself. */
  internal: boolean
  versioned: boolean
  /** Names of its fields that are dates. */
  dates: ReadonlySet<string>
}

const EVERYWHERE_DATES = ['createdAt', 'updatedAt']

const datesIn = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) => {
    if ('flattenedFields' in field) return datesIn(field.flattenedFields)
    return field.type === 'date' ? [field.name] : []
  })

type Known = Omit<Endpoint, 'root'>

/**
 * Whether Payload serves this for somebody: it answers for versions even where there are none, and then
 * fails; of what it keeps for itself, its admin reads and writes preferences by their key, forgets all of one's
 * own, and asks nothing else.
 */
const serves = ({ path, method }: Known, { internal, versioned }: Kind): boolean => {
  if (internal) return method === 'delete' ? path === '/' : path === '/:key'
  return versioned || !path.startsWith('/versions')
}

const guarded =
  (kind: Kind) =>
  <Own extends Known>(endpoint: Own): Own => {
    if (isOurs(endpoint)) return endpoint
    if (!serves(endpoint, kind)) return { ...endpoint, handler: nothingHere }
    const handler: Endpoint['handler'] = async (req) => {
      try {
        await recognise(req)
        if (kind.internal) requireAdministration(req)
        if (reads(endpoint)) {
          boundReading(req, kind.dates)
          return await endpoint.handler(req)
        }
        guardChange(req)
        return await triedAgain(endpoint.handler)(req)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        return Response.json(bothShapes(error), { status: error.status })
      }
    }
    return { ...endpoint, handler }
  }

/** Where nothing is served, it is said as any other refusal. */
const CATCH_ALL: Endpoint[] = METHODS.map((method) => ({
  path: '/:rest*',
  method,
  handler: nothingHere,
}))

const INTERNAL_PREFIX = 'payload-'

/** The configuration, each of its endpoints guarded. */
export const guardRest = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const protect = guarded({
      internal: collection.slug.startsWith(INTERNAL_PREFIX),
      versioned: Boolean(collection.versions),
      dates: new Set([...EVERYWHERE_DATES, ...datesIn(collection.flattenedFields)]),
    })
    collection.endpoints = [...(collection.endpoints || []).map(protect), ...CATCH_ALL]
  }
  for (const global of config.globals)
    global.endpoints = [
      ...(global.endpoints || []).map(
        guarded({ internal: false, versioned: Boolean(global.versions), dates: new Set() }),
      ),
      ...CATCH_ALL,
    ]
  return Object.assign(config, {
    endpoints: [
      ...config.endpoints.map(guarded({ internal: false, versioned: false, dates: new Set() })),
      ...CATCH_ALL,
    ],
  })
}
