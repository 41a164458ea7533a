import { afterAll, beforeAll, expect, it } from 'vitest'

import { startGuichet, type Guichet } from '#tests/setup/guichet.ts'

let guichet: Guichet
beforeAll(async () => {
  guichet = await startGuichet()
}, 120_000)
afterAll(() => guichet.stop())

it('makes nobody the administrator of an empty database', async () => {
  const body = {
    email: 'premier@droits.test',
    password: 'un mot de passe assez long',
    name: 'Premier',
    memberships: [{ role: 'admin' }],
  }
  for (const path of [
    '/api/users/first-register',
    '/api/users',
    '/api/users/login',
    '/api/users/init',
  ]) {
    const answer = await guichet.ask(path, { method: 'POST', body })
    expect(answer.status, path).toBeGreaterThanOrEqual(400)
    expect(answer.headers.get('set-cookie'), path).toBeNull()
  }
  expect((await guichet.payload.count({ collection: 'users' })).totalDocs).toBe(0)
})
