import type { Endpoint } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isOurs } from '#platform/http/endpoint.ts'
import { fictitiousSiret } from '#seed/fictitious-siret.ts'

import { endpointEntries, measureEndpoint } from './endpoints.ts'
import { entries, type Entry } from './entries.ts'
import { exportEntries, exportRoutes, measureExport } from './exports.ts'
import { measureAll, type Measured } from './measure.ts'
import { measureWriting } from './measure-writing.ts'
import { rightsPage } from './page.ts'
import type { PersonKey } from './people.ts'
import { emailOf, makeWorld, type World } from './world.ts'

/** The whole matrix over one collection is some five hundred requests. */
const PATIENCE = 300_000

let world: World
const matrix: Record<string, Measured> = {}
const endpoints: Record<string, Record<string, PersonKey[]>> = {}
const files: Record<string, PersonKey[]> = {}

beforeAll(async () => {
  world = await makeWorld()
}, PATIENCE)
afterAll(() => world.guichet.stop())

/** What must never come along with anything, for those who read none of it. */
const strangersTo = (person: PersonKey): string[] => {
  const isIn = (...keys: PersonKey[]) => keys.includes(person)
  const { references } = world
  return [
    ...(isIn('admin') ? [] : [emailOf('county')].filter((email) => email !== emailOf(person))),
    ...(isIn('other', 'elsewhere', 'dgefp', 'admin')
      ? []
      : [fictitiousSiret(7002), 'Structure Paris']),
    ...(isIn('reader', 'editor', 'representative') ? [] : [references['draft, Isère'] ?? '']),
    ...(isIn('other') ? [] : [references['draft, Paris'] ?? '']),
    ...(isIn('dgefp') ? [] : ['edition-en-preparation', 'Prêt pour le comité']),
  ]
}

const expectedWriting = ({ reads, writers = [] }: Entry) => ({
  creates: [...writers],
  updates: Object.fromEntries(Object.keys(reads).map((name) => [name, [...writers]])),
})

const inOrder = (answers: Readonly<Record<string, readonly PersonKey[]>>) =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, keys]) => keys.length > 0)
      .map(([answer, keys]) => [answer, keys.toSorted()]),
  )

describe('rights of each person over each collection', () => {
  it('has an entry for each collection, and for nothing else', () => {
    const { collections } = world.guichet.payload.config
    expect(Object.keys(entries).toSorted()).toEqual(collections.map(({ slug }) => slug).toSorted())
  })

  it('has a prepared row for each row of the entries', () => {
    for (const [slug, { reads }] of Object.entries(entries))
      expect(Object.keys(world.rows[slug] ?? {}), slug).toEqual(Object.keys(reads))
  })

  it('has no global, which would have no entry', () => {
    expect(world.guichet.payload.config.globals.map(({ slug }) => slug)).toEqual([])
  })

  it.each(Object.entries(entries))(
    '%s',
    async (slug, entry) => {
      const { reads, faults } = await measureAll(world, slug, entry, strangersTo)
      const { creates, updates, faults: wrong } = await measureWriting(world, slug, entry)
      matrix[slug] = { reads, creates, updates, faults: [...faults, ...wrong] }
      expect(matrix[slug]?.faults).toEqual([])
      expect(inOrder(reads)).toEqual(inOrder(entry.reads))
      const expected = expectedWriting(entry)
      expect(creates).toEqual(expected.creates)
      expect(inOrder(updates)).toEqual(inOrder(expected.updates))
    },
    PATIENCE,
  )
})

// Before the endpoints: the last of them end every session.
describe('rights of each person over the files of lists', () => {
  it('has an entry for each route, and for nothing else', () => {
    expect(Object.keys(exportEntries).toSorted()).toEqual(exportRoutes().toSorted())
  })

  it.each(Object.entries(exportEntries))(
    '%s',
    async (address, entry) => {
      files[address] = await measureExport(world, entry)
      expect(files[address]?.toSorted()).toEqual(entry.has.toSorted())
    },
    PATIENCE,
  )
})

describe('rights of each person over each endpoint of the platform', () => {
  const nameOf =
    (prefix: string) =>
    ({ method, path }: Pick<Endpoint, 'method' | 'path'>) =>
      `${method.toUpperCase()} ${prefix}${path}`

  it('has an entry for each endpoint, and for nothing else', () => {
    const { config } = world.guichet.payload
    const own = config.endpoints.filter(isOurs).map(nameOf(''))
    const ofCollections = config.collections.flatMap(({ slug, endpoints: list }) =>
      (list || []).filter(isOurs).map(nameOf(`/${slug}`)),
    )
    expect(Object.keys(endpointEntries).toSorted()).toEqual([...own, ...ofCollections].toSorted())
  })

  it.each(Object.entries(endpointEntries))(
    '%s',
    async (name, entry) => {
      endpoints[name] = await measureEndpoint(world, entry)
      expect(inOrder(endpoints[name] ?? {})).toEqual(inOrder(entry.answers))
    },
    PATIENCE,
  )
})

describe('the page of rights', () => {
  it('says what was measured, all of it', async () => {
    expect(Object.keys(matrix)).toEqual(Object.keys(entries))
    expect(Object.keys(endpoints)).toEqual(Object.keys(endpointEntries))
    expect(Object.keys(files)).toEqual(Object.keys(exportEntries))
    await expect(rightsPage(matrix, endpoints, files)).toMatchFileSnapshot('../../docs/rights.md')
  })
})
