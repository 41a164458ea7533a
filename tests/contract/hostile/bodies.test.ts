import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, it } from 'vitest'

import type { SaveAnswer } from '#forms/client/save-protocol.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { refusalIn, refused } from '#tests/builders/hostile.ts'
import { contract } from '#tests/setup/databases.ts'

const MEGABYTE = 1024 * 1024
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

contract('bodies that are not what they should be (issue §8)', (guichet) => {
  let association: candidature.Session
  let dgefp: candidature.Session
  let reference: string
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    association = await candidature.signIn(guichet(), 'association@demo.test')
    dgefp = await candidature.signIn(guichet(), 'dgefp@demo.test')
    reference = await candidature.openDraft(guichet(), association)
  })

  const send = (body: unknown) =>
    guichet().ask(`/api/dossiers/${reference}/answers`, { method: 'PATCH', as: association, body })
  const save = (path: string, value: unknown, base: unknown = null) =>
    send({ operations: [{ opId: randomUUID(), path, base, value }] })
  const stored = async (): Promise<Record<string, unknown>> => {
    const where = { reference: { equals: reference } }
    const { docs } = await guichet().payload.find({ collection: 'dossiers', where, depth: 0 })
    return docs[0]?.answers as Record<string, unknown>
  }
  const operation = (path: string, value: unknown) => candidature.operation(path, value)

  it.each(['%00', '%E2%80%AE', '%EF%BC%99', 'a%3B%20Domain%3Dx', '%0D%0ASet-Cookie%3A%20a'])(
    'a plain form sent to what is named %s comes back, with no header but ours',
    async (named) => {
      for (const address of [
        `/api/dossiers/${named}/file`,
        `/api/dossiers/${named}/messages`,
        `/api/corrections/${named}/ask`,
        `/api/decisions/letter/${named}`,
        `/api/committees/${named}/act`,
      ]) {
        const body = new URLSearchParams({ side: 'structure', body: 'Bonjour.' })
        const answer = await guichet().ask(address, { method: 'POST', as: association, body })
        expect([answer.status, address]).toEqual([303, address])
        expect(answer.headers.get('location')).toMatch(/^http:\/\/localhost:3999\/[!-~]*$/)
        for (const cookie of answer.headers.getSetCookie())
          expect(cookie).toMatch(
            /^guichet-texte-\d=[^;]*; Max-Age=\d+; Path=[^;]+; HttpOnly; SameSite=Lax$/,
          )
      }
    },
  )

  describe('too large, or unreadable', () => {
    it.each<[string, () => unknown, number, string]>([
      [
        '2 MB of JSON',
        () => JSON.stringify({ operations: 'x'.repeat(2 * MEGABYTE) }),
        413,
        'refus.trop_grand',
      ],
      ['JSON that is cut', () => '{"operations": [', 400, 'refus.json'],
      ['no JSON at all', () => '<html>', 400, 'refus.json'],
      ['nothing', () => '', 422, 'refus.corps'],
      ['a number', () => '12', 422, 'refus.corps'],
      ['null', () => 'null', 422, 'refus.corps'],
      ['bytes that are no text', () => new Uint8Array([0xff, 0xfe, 0x00]), 400, 'refus.json'],
      ['JSON without end', () => nested(100_000), 422, 'refus.corps'],
      [
        '1000 operations',
        () => ({
          operations: Array.from({ length: 1000 }, (_, rank) => operation('sigle', `${rank}`)),
        }),
        422,
        'refus.corps',
      ],
      [
        '51 operations',
        () => ({
          operations: Array.from({ length: 51 }, (_, rank) => operation('sigle', `${rank}`)),
        }),
        422,
        'refus.corps',
      ],
      ['no operation', () => ({ operations: [] }), 422, 'refus.corps'],
      ['an operation that is a list', () => ({ operations: [[]] }), 422, 'refus.corps'],
      [
        'an operation without an id',
        () => ({ operations: [{ path: 'sigle', value: 'A' }] }),
        422,
        'refus.corps',
      ],
    ])('%s is refused whole', async (_, body, status, code) => {
      await refused(guichet(), () => send(body()), { status, code })
    })

    it.each([
      ['/api/account/sign-in', undefined],
      ['/api/account/register', undefined],
      ['/api/users/login', undefined],
      ['/api/structure', undefined],
      ['/api/dossiers/open', undefined],
      ['/api/invitations/accept', undefined],
    ])('2 MB sent to %s are not read', async (path) => {
      const body = JSON.stringify({ name: 'x'.repeat(2 * MEGABYTE) })
      const ask = () => guichet().ask(path, { method: 'POST', as: association, body })
      await refused(guichet(), ask, { status: 413, code: 'refus.trop_grand' })
    })

    it('50 MB sent to Payload by a stranger are not read, nor by DGEFP', async () => {
      const body = JSON.stringify({ name: 'x'.repeat(50 * MEGABYTE) })
      const ask = (as?: candidature.Session) => () =>
        guichet().ask('/api/services', { method: 'POST', body, ...(as ? { as } : {}) })
      await refused(guichet(), ask(), { status: 401, code: 'refus.connexion' })
      await refused(guichet(), ask(association), { status: 403, code: 'refus.role' })
      await refused(guichet(), ask(dgefp), { status: 413, code: 'refus.trop_grand' })
    })
  })

  describe('paths that lead out of the answers', () => {
    it.each([
      '__proto__',
      'answers.__proto__',
      'a.b',
      '$where',
      'sigle.$set',
      'sigle/../state',
      '../state',
      'postes/row.1',
      'postes/row.1/cout',
      'postes/$row/cout',
      'postes/__proto__/cout',
      'postes/row1/$cout',
      'postes/row1/cells.cout',
      'postes//cout',
      'postes/row1/cout/x',
      'sigle"; DROP TABLE dossiers; --',
      'sigle\u0000',
      ' sigle',
      'SIGLE',
      '',
      'x'.repeat(500),
    ])('%j is refused before anything is looked for', async (path) => {
      await refused(guichet(), () => save(path, 'X'), { status: 422, code: 'refus.corps' })
    })

    it.each([
      ['a question that is not asked', 'inconnue', 'X'],
      ['an object of the language', 'constructor', 'X'],
      ['a column that is not asked', 'postes/row1/inconnue', 'X'],
      ['a column of the language', 'postes/row1/constructor', 'X'],
      ['a row in a question that has none', 'sigle/row1', { order: 0 }],
      ['a cell of a row that is not there', 'postes/row99/cout', '12'],
      ['a fixed line of the budget', 'budget_projet/charges-641', { order: 0 }],
      ['a line of the budget that does not exist', 'budget_projet/charges-999/amount', '12'],
      ['an attribute of a fixed line', 'budget_projet/charges-641/name', 'X'],
      ['a row that says more than it should', 'postes/row2', { order: 0, deleted: false, by: 'x' }],
      ['a row whose order is none', 'postes/row2', { order: 'first' }],
      [
        'a row with a column of the language',
        'postes/row2',
        JSON.parse('{"order":0,"cells":{"__proto__":{"x":1}}}'),
      ],
      ['a row with a column unknown', 'postes/row2', { order: 0, cells: { inconnue: 1 } }],
      ['a text too long to keep', 'sigle', 'x'.repeat(150_000)],
    ])('%s is said, and nothing is written', async (_, path, value) => {
      const before = await stored()
      const answer = await save(path, value)
      expect(answer.status).toBe(200)
      const { results } = (await answer.json()) as SaveAnswer
      expect(results[0]?.outcome).toBe('refused')
      if (results[0]?.outcome === 'refused')
        expect(results[0].refusal.sentence).toMatch(/^[A-ZÀÉ].*\.$/)
      expect(await stored()).toEqual(before)
      expect(({} as Record<string, unknown>)['x']).toBeUndefined()
    })
  })

  describe('values that are no answers', () => {
    it.each<[string, string, unknown]>([
      ['an operator of MongoDB', 'sigle', { $ne: null }],
      ['a path of MongoDB', 'sigle', { 'a.b': 1, $set: { state: 'accepted' } }],
      ['what was kept as typed, forged', 'sigle', { typed: { typed: 'x' } }],
      ['a nul', 'sigle', 'A\u0000B'],
      ['half a character', 'sigle', '\uD800'],
      ['half a character in a key', 'compte_bancaire', { '\uDC00': 'x' }],
      ['a list deep', 'sigle', JSON.parse(nested(2000))],
      ['an object for a choice', 'signataire', { toString: 'x' }],
      ['a number without end', 'salaries', 1e308],
      ['a number beyond cents', 'postes/row1/cout', 2 ** 53 + 2],
      ['a date of no calendar', 'projet_debut', '2025-02-31'],
      ['a truth that is a text', 'exercice_clos', 'peut-être'],
      [
        'a place that is forged',
        'adresse_siege',
        JSON.parse('{"__proto__":{"lines":["x"]},"commune":"99999"}'),
      ],
      ['a list of départements that is a text', 'projet_departements', '38'],
    ])('%s is kept as typed or refused, and can be read and corrected', async (_, path, value) => {
      const [key = '', row, column] = path.split('/')
      if (row) await save(`${key}/${row}`, { order: 0, cells: {} })
      const at = async () => {
        const answer = (await stored())[key]
        if (!row) return answer
        const rows = answer as Record<string, { cells: Record<string, unknown> }>
        return rows[row]?.cells[column ?? '']
      }
      const answer = await save(path, value, (await at()) ?? null)
      expect([200, 422]).toContain(answer.status)
      if (answer.status === 422) await refusalIn(answer)
      const cleared = await save(path, null, (await at()) ?? null)
      const { results } = (await cleared.json()) as SaveAnswer
      expect(results[0]?.outcome).toBe('saved')
      expect(await at()).toBeUndefined()
      expect(Object.keys(await stored())).not.toContain('state')
    })
  })
})
