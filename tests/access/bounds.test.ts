import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { MOST_ROWS } from '#access/rest/bounded-query.ts'
import type { Ask } from '#tests/setup/guichet.ts'

import { ANNEX } from './rows.ts'
import type { PersonKey } from './people.ts'
import { makeWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
}, 300_000)
afterAll(() => world.guichet.stop())

type Answer = { status: number; body: Record<string, unknown>; headers: Headers }

const ask = async (person: PersonKey, path: string, options: Ask = {}): Promise<Answer> => {
  const session = world.sessions[person]
  const response = await world.guichet.ask(path, {
    ...(session ? { as: session } : {}),
    ...options,
  })
  const text = await response.text()
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Answer['body']
  return { status: response.status, body, headers: response.headers }
}

const row = (collection: string, name: string): string => world.rows[collection]?.[name] ?? ''

describe('what one reading may ask', () => {
  beforeAll(async () => {
    for (let rank = 0; rank < MOST_ROWS + 30; rank += 1)
      await world.guichet.payload.db.create({
        collection: 'services',
        data: {
          code: `plus-${rank}`,
          name: `Service ${rank}`,
          region: '84',
          email: 's@essai.test',
        },
      })
  })

  it.each([
    'limit=0',
    'limit=1000',
    'limit=-1',
    'limit=abc',
    'limit[]=1000',
    'limit[a]=0',
    'limit=1e9',
    'pagination=false',
    'pagination=false&limit=0',
    'limit=0&page=0',
  ])('gives a hundred rows at most: %s', async (query) => {
    const { status, body } = await ask('editor', `/api/services?${query}`)
    expect(status).toBe(200)
    expect((body.docs as unknown[]).length).toBe(MOST_ROWS)
  })

  it.each(['page=-3', 'page=abc', 'page=99999999999999', 'depth=abc', 'depth=99', 'depth[]=1'])(
    'takes nothing that is not a number for one: %s',
    async (query) => {
      expect((await ask('editor', `/api/services?${query}`)).status).toBe(200)
    },
  )

  it('still gives the platform all that it asks for itself', async () => {
    const { docs } = await world.guichet.payload.find({ collection: 'services', limit: 0 })
    expect(docs.length).toBeGreaterThan(MOST_ROWS)
  })
})

describe('what Payload serves beside the collections', () => {
  it.each([
    '/api/payload-jobs',
    '/api/payload-jobs/run',
    '/api/payload-jobs/handle-schedules',
    '/api/payload-locked-documents',
    '/api/payload-kv',
    '/api/payload-migrations',
    '/api/payload-preferences',
    '/api/graphql',
    '/api/og',
    '/api/form-state',
    '/api/globals/anything',
  ])('has nothing at %s, for the administrator as for anyone', async (path) => {
    for (const person of ['anonymous', 'editor', 'dgefp', 'admin'] as const)
      expect((await ask(person, path)).status, person).toBe(404)
  })

  it('keeps preferences for those who enter the admin, each their own', async () => {
    const path = '/api/payload-preferences/liste'
    const kept = await ask('dgefp', path, { method: 'POST', body: { value: { columns: ['a'] } } })
    expect(kept.status).toBe(200)
    expect((await ask('dgefp', path)).body).toMatchObject({ value: { columns: ['a'] } })
    expect((await ask('admin', path)).body.value).toBeNull()
    for (const person of ['editor', 'instructor'] as const)
      for (const method of ['GET', 'POST'])
        expect(
          (await ask(person, path, { method, ...(method === 'POST' ? { body: {} } : {}) })).status,
        ).toBe(403)
    const everything = '/api/payload-preferences?where[id][exists]=true'
    expect((await ask('admin', everything, { method: 'DELETE' })).status).toBe(200)
    expect((await ask('dgefp', path)).body).toMatchObject({ value: { columns: ['a'] } })
  })

  it.each<[PersonKey, string[]]>([
    ['anonymous', []],
    ['editor', []],
    ['instructor', []],
    ['dgefp', ['annexes', 'calls', 'services']],
    ['admin', ['services', 'users']],
  ])('tells %s of no right that it has not', async (person, writable) => {
    const { body } = await ask(person, '/api/access')
    const told = Object.entries(body.collections as Record<string, Record<string, unknown>>)
    const changes = (rights: Record<string, unknown>) =>
      ['create', 'update', 'delete'].some((operation) => Boolean(rights[operation]))
    const own = told.filter(([slug]) => !slug.startsWith('payload-'))
    expect(
      own
        .filter(([, rights]) => changes(rights))
        .map(([slug]) => slug)
        .toSorted(),
    ).toEqual(writable)
  })

  it('opens no account to whoever asks it to be opened, unlocked or shown', async () => {
    const email = 'personne@droits.test'
    for (const person of ['anonymous', 'editor', 'dgefp'] as const) {
      const unlocked = await ask(person, '/api/users/unlock', { method: 'POST', body: { email } })
      expect([401, 403]).toContain(unlocked.status)
    }
    const me = await ask('editor', '/api/users/me')
    expect(JSON.stringify(me.body)).not.toContain(world.sessions.editor?.token)
    expect((await ask('unconfirmed', '/api/users/me')).body.user).toBeNull()
  })
})

describe('what writers themselves may not', () => {
  const memberships = async (name: string) => {
    const id = row('users', name)
    const { memberships: held } = await world.guichet.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
    })
    return held?.map(({ role }) => role)
  }

  it('lets an administrator give rights to others, never to itself', async () => {
    const body = { memberships: [{ role: 'admin' }, { role: 'national_manager' }] }
    const patch = (name: string) =>
      ask('admin', `/api/users/${row('users', name)}`, { method: 'PATCH', body })
    expect((await patch('the administrator')).status).toBe(200)
    expect(await memberships('the administrator')).toEqual(['admin'])
    expect((await patch('DGEFP')).status).toBe(200)
    expect(await memberships('DGEFP')).toEqual(['admin', 'national_manager'])
    const itself = `/api/users?where[id][equals]=${row('users', 'the administrator')}`
    const all = await ask('admin', itself, { method: 'PATCH', body })
    expect(all.status).toBe(200)
    expect(await memberships('the administrator')).toEqual(['admin'])
  })

  it('stores an annex under a name of its own, and hands it over harmless', async () => {
    const form = new FormData()
    form.set(
      '_payload',
      JSON.stringify({ title: 'Texte', key: 'a', call: row('calls', 'published') }),
    )
    form.set('file', new File([ANNEX], '../../texte.pdf.exe', { type: 'application/pdf' }))
    const created = await ask('dgefp', '/api/annexes', { method: 'POST', body: form })
    const { filename } = created.body.doc as { filename: string }
    expect(filename).toMatch(/^[0-9a-f-]{36}\.pdf$/)
    const file = await ask('anonymous', `/api/annexes/file/${filename}`)
    expect([file.status, file.headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
    expect(file.headers.get('content-security-policy')).toBe(
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    )
  })

  it('takes nothing else for an annex', async () => {
    const form = new FormData()
    form.set(
      '_payload',
      JSON.stringify({ title: 'Texte', key: 'a', call: row('calls', 'published') }),
    )
    form.set('file', new File(['<script>'], 'texte.pdf', { type: 'application/pdf' }))
    expect((await ask('dgefp', '/api/annexes', { method: 'POST', body: form })).status).toBe(400)
  })
})

describe('what a structure is told of its dossier', () => {
  const path = () => `/api/dossiers/${row('dossiers', 'filed, Paris')}`

  it('is that it is under review, until the decision is notified', async () => {
    expect((await ask('other', path())).body.state).toBe('under_review')
    expect((await ask('elsewhere', path())).body.state).toBe('selected')
    expect((await ask('dgefp', path())).body.state).toBe('selected')
  })

  it('is not found out by a filter, a sort or a count', async () => {
    for (const query of [
      'where[state][equals]=selected',
      'where[or][0][state][not_equals]=draft',
      'sort=-state',
    ])
      expect((await ask('other', `/api/dossiers?${query}`)).status, query).toBe(400)
    expect((await ask('other', '/api/dossiers/count?where[state][equals]=selected')).status).toBe(
      400,
    )
    expect(
      (await ask('elsewhere', '/api/dossiers?where[state][equals]=selected')).body.totalDocs,
    ).toBe(1)
  })
})
