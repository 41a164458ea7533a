/**
 * Payload's own update and create of a dossier, opened for the bench alone: the platform refuses them to
 * everyone. Same server process, same authentication, same access rule as our own endpoints.
 */
import { buildConfig, type Endpoint, type Payload } from 'payload'

import { mayWriteFor } from '#access/acts.ts'
import { actorFrom, allowedBy } from '#access/request.ts'
import { readDossiers } from '#access/rules/dossiers.ts'
import { databaseAdapter } from '#platform/database/adapter.ts'
import { environment } from '#platform/env.ts'

/** Endpoints as Payload gives them to any collection, before ours refuse them. */
const plainEndpoints = async (): Promise<Endpoint[]> => {
  const { collections } = await buildConfig({
    secret: environment().secret,
    db: databaseAdapter(environment()),
    collections: [{ slug: 'counters', fields: [] }],
  })
  return collections.find(({ slug }) => slug === 'counters')?.endpoints || []
}

const named = (endpoints: readonly Endpoint[], method: Endpoint['method'], path: string) => {
  const found = endpoints.find((endpoint) => endpoint.method === method && endpoint.path === path)
  if (!found) throw new Error(`Payload has no ${method} ${path}`)
  return found.handler
}

export const OWN_CREATE = '/api/dossiers/payload-own'
export const ownUpdate = (id: string): string => `${OWN_CREATE}/${id}`

export const openPayloadOwn = async (payload: Payload): Promise<void> => {
  const plain = await plainEndpoints()
  const { config } = payload.collections.dossiers
  config.access.update = allowedBy(readDossiers)
  config.access.create = ({ req, data }) =>
    mayWriteFor(actorFrom(req), String(data?.['structure'])).ok
  const path = OWN_CREATE.replace('/api/dossiers', '')
  config.endpoints = [
    { path: `${path}/:id`, method: 'patch', handler: named(plain, 'patch', '/:id') },
    { path, method: 'post', handler: named(plain, 'post', '/') },
    ...(config.endpoints || []),
  ]
}
