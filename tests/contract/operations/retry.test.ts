import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { readAccountsPage, readOpenInvitations } from '#operations/accounts.ts'
import { countSendings, readSendings } from '#operations/outbox.ts'
import { drainOutbox, PermanentFailure } from '#outbox/worker.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import { put, rowOf } from '#tests/builders/outbox.ts'
import { contract } from '#tests/setup/databases.ts'

const ADMINISTRATOR = 'admin@demo.test'
const OTHERS = ['dgefp@demo.test', 'dreets.ara@demo.test', 'association@demo.test']

contract('what was given up is tried again', (guichet) => {
  let broken = true
  let ran: string[] = []
  const handlers = {
    essai: async (_: unknown, { key }: { key: string }) => {
      if (broken) throw new PermanentFailure('the server refuses it')
      ran.push(key)
    },
  }
  const drain = () => drainOutbox(guichet().payload, handlers, guichet().clock)
  const retryAs = (path: string, as?: { token: string }, body: unknown = {}) =>
    guichet().ask(`/api/outbox/${path}`, { method: 'POST', body, ...(as ? { as } : {}) })
  const retry = async (path: string, email: string | undefined, body: unknown = {}) =>
    retryAs(path, email ? await candidature.signIn(guichet(), email) : undefined, body)

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
  })
  beforeEach(async () => {
    await guichet().payload.db.deleteMany({ collection: 'outbox', where: {} })
    broken = true
    ran = []
    for (const key of ['one', 'two']) await put(guichet(), key, 'essai')
    await drain()
    broken = false
  })

  it('one row, by the administrator, from its first attempt; once, however often it is asked', async () => {
    const { id } = await rowOf(guichet(), 'one')
    const administrator = await candidature.signIn(guichet(), ADMINISTRATOR)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => retryAs(`${id}/retry`, administrator)),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      202, 409, 409, 409,
    ])
    expect(await rowOf(guichet(), 'one')).toMatchObject({ state: 'pending', attempts: 0 })
    await drain()
    await drain()
    expect(ran).toEqual(['one'])
    expect(await rowOf(guichet(), 'one')).toMatchObject({ state: 'done', lastError: null })
    expect((await rowOf(guichet(), 'two')).state).toBe('givenUp')
  })

  it('a row that is done is not done again', async () => {
    const { id } = await rowOf(guichet(), 'one')
    await retry(`${id}/retry`, ADMINISTRATOR)
    await drain()
    const again = await retry(`${id}/retry`, ADMINISTRATOR)
    expect(await again.json()).toMatchObject({ error: { code: 'refus.envoi_pas_abandonne' } })
  })

  it('all of them at once, from a plain form', async () => {
    const answer = await retry('retry', ADMINISTRATOR, new URLSearchParams())
    expect(answer.headers.get('location')).toMatch('/administration/envois?etat=attente&fait=')
    await drain()
    expect(ran.toSorted((a, b) => a.localeCompare(b))).toEqual(['one', 'two'])
  })

  it.each([...OTHERS, undefined])('by nobody else (%s)', async (email) => {
    const { id } = await rowOf(guichet(), 'one')
    for (const path of [`${id}/retry`, 'retry'])
      expect((await retry(path, email)).status).toBe(email ? 403 : 401)
    expect((await rowOf(guichet(), 'one')).state).toBe('givenUp')
  })

  describe('the lists of the administrator', () => {
    it('show what was given up with its reason, and never what it held', async () => {
      const req = await requestOf(guichet(), ADMINISTRATOR)
      const { rows } = await readSendings(req, 'givenUp', 1)
      expect(rows.map(({ key, lastError }) => [key, lastError])).toContainEqual([
        'one',
        'the server refuses it',
      ])
      expect(rows.every((row) => !('data' in row))).toBe(true)
      expect(await countSendings(req)).toEqual({ givenUp: 2, pending: 0, done: 0 })
    })

    it('find accounts by the beginning of their address, with the names of structures', async () => {
      const req = await requestOf(guichet(), ADMINISTRATOR)
      const { rows, structures } = await readAccountsPage(req, 'Associ', 1)
      expect(rows.map(({ email }) => email)).toEqual(['association@demo.test'])
      expect([...structures.values()]).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toMatch(/hash|salt|session/)
    })

    it('show the whole of each right, départements included', async () => {
      const req = await requestOf(guichet(), ADMINISTRATOR)
      const { rows } = await readAccountsPage(req, 'ddets.38', 1)
      expect(rows[0]?.memberships).toMatchObject([{ role: 'county_reviewer', departments: ['38'] }])
    })

    it.each(OTHERS)('are refused to %s', async (email) => {
      const req = await requestOf(guichet(), email)
      for (const reading of [
        () => readSendings(req, 'givenUp', 1),
        () => countSendings(req),
        () => readAccountsPage(req, '', 1),
        () => readOpenInvitations(req, 1, guichet().clock.now()),
      ])
        await expect(reading()).rejects.toMatchObject({ code: 'refus.role' })
    })
  })
})
