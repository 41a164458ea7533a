import { createHmac } from 'node:crypto'

import { beforeAll, describe, expect, it } from 'vitest'

import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { changingEndpoints } from '#tests/builders/changing-endpoints.ts'
import { everything, refusalIn, refused } from '#tests/builders/hostile.ts'
import { contract } from '#tests/setup/databases.ts'
import type { Ask } from '#tests/setup/guichet.ts'

type Wanted = [method: string, path: string, body?: unknown]

contract('requests that are forged (issue §8)', (guichet) => {
  let association: candidature.Session
  let stranger: candidature.Session
  let reference: string
  let row: { id: string; structure: string }
  let document: { id: string; filename: string }
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    association = await candidature.signIn(guichet(), 'association@demo.test')
    stranger = await candidature.signIn(guichet(), 'metropole@demo.test')
    reference = await candidature.openDraft(guichet(), association)
    await candidature.joinFile(guichet(), association, reference, {
      request: 'rib',
      name: 'rib.pdf',
    })
    const where = { reference: { equals: reference } }
    const { docs } = await payload.find({ collection: 'dossiers', where, depth: 0 })
    row = docs[0] as unknown as typeof row
    const joined = await payload.find({
      collection: 'documents',
      where: { dossier: { equals: row.id } },
    })
    document = joined.docs[0] as unknown as typeof document
  })

  const ask = ([method, path, body]: Wanted, options: Ask = {}) =>
    guichet().ask(path, { method, ...(body === undefined ? {} : { body }), ...options })
  const answers = () => `/api/dossiers/${reference}/answers`
  const operation = (path = 'sigle', value: unknown = 'ADI') => ({
    operations: [candidature.operation(path, value)],
  })

  describe('columns that only the platform writes', () => {
    it.each([
      ['a state', { state: 'accepted' }],
      ['an amount', { asked: 1 }],
      ['a structure', { structure: 'another' }],
      ['a reference', { reference: 'CSI-2025-84-99999' }],
      ['a sequence', { sequence: 99 }],
      ['answers', { answers: { nom: 'forgé' } }],
      ['an instant of filing', { filedAt: '2025-01-01T00:00:00.000Z' }],
      ['an id', { id: 'forged', _id: 'forged' }],
    ])('are not written through Payload: %s', async (_, body) => {
      const refusal = { status: 403, code: 'refus.role' }
      for (const wanted of [
        ['PATCH', `/api/dossiers/${row.id}`, body],
        ['PATCH', `/api/dossiers?where[id][equals]=${row.id}`, body],
        ['POST', '/api/dossiers', body],
        ['DELETE', `/api/dossiers/${row.id}`],
      ] satisfies Wanted[])
        await refused(guichet(), () => ask(wanted, { as: association }), refusal)
    })

    it.each<[string, () => Wanted]>([
      ['a save', () => ['PATCH', answers(), { ...operation(), state: 'submitted' }]],
      [
        'an operation',
        () => [
          'PATCH',
          answers(),
          { operations: [{ ...candidature.operation('sigle', 'A'), by: 'autre' }] },
        ],
      ],
      [
        'an opening',
        () => [
          'POST',
          '/api/dossiers/open',
          { slug: 'x', structure: 'y', reference: 'CSI-2025-84-00001' },
        ],
      ],
      [
        'a filing',
        () => [
          'POST',
          `/api/dossiers/${reference}/file`,
          { ...candidature.SIGNATURE, arrivedAt: '2025-01-01', state: 'accepted' },
        ],
      ],
    ])('are not taken along in %s', async (_, wanted) => {
      await refused(guichet(), () => ask(wanted(), { as: association }), {
        status: 422,
        code: 'refus.corps',
      })
    })

    it.each([
      ['a region that does not exist', { region: '99' }, 'refus.region'],
      ['a region that is no code', { region: '84; DROP TABLE dossiers' }, 'refus.corps'],
      [
        'a structure that is another’s',
        { structure: () => candidature.structureOf(stranger) },
        'refus.introuvable',
      ],
      ['a structure that is an object', { structure: { equals: 'x' } }, 'refus.corps'],
      ['a call that is not there', { slug: 'appel-inconnu' }, 'refus.introuvable'],
    ])('a dossier is not opened with %s', async (_, changes, code) => {
      const given = Object.fromEntries(
        Object.entries(changes).map(([key, value]) => [
          key,
          typeof value === 'function' ? value() : value,
        ]),
      )
      const body = {
        slug: 'demo-facilitateurs',
        structure: candidature.structureOf(association),
        ...given,
      }
      const status = code === 'refus.introuvable' ? 404 : 422
      await refused(
        guichet(),
        () => ask(['POST', '/api/dossiers/open', body], { as: association }),
        { status, code },
      )
    })
  })

  describe('someone else’s dossier', () => {
    const everyWay = (): Wanted[] => [
      ['PATCH', answers(), operation()],
      ['POST', `/api/dossiers/${reference}/documents?request=rib&name=rib.pdf`, candidature.PDF],
      ['DELETE', `/api/dossiers/${reference}/documents/${document.id}`],
      ['POST', `/api/dossiers/${reference}/file`, candidature.SIGNATURE],
      ['POST', `/api/dossiers/${reference}/abandon`, {}],
    ]

    it('is not there, by its reference, by its id or by its file', async () => {
      const nowhere = { status: 404, code: 'refus.introuvable' }
      for (const wanted of everyWay())
        await refused(guichet(), () => ask(wanted, { as: stranger }), nowhere)
      await refused(
        guichet(),
        () => ask(['GET', `/api/dossiers/${row.id}`], { as: stranger }),
        nowhere,
      )
      const file: Wanted = ['GET', `/api/documents/file/${document.filename}`]
      await refused(guichet(), () => ask(file, { as: stranger }), {
        status: 403,
        code: 'refus.role',
      })
    })

    it('answers as a dossier that does not exist', async () => {
      const said = async (of: string) => {
        const answer = await ask(['PATCH', `/api/dossiers/${of}/answers`, operation()], {
          as: stranger,
        })
        return { status: answer.status, ...(await refusalIn(answer)) }
      }
      expect(await said(reference)).toEqual(await said('CSI-2025-84-99999'))
    })

    it('is not reached by taking a document of one’s own for another’s', async () => {
      const own = await candidature.openDraft(guichet(), stranger)
      const wanted: Wanted = ['DELETE', `/api/dossiers/${own}/documents/${document.id}`]
      await refused(guichet(), () => ask(wanted, { as: stranger }), {
        status: 404,
        code: 'refus.introuvable',
      })
    })
  })

  describe('a session that is none', () => {
    const parts = () => association.token.split('.')
    const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = () =>
      JSON.parse(Buffer.from(parts()[1] ?? '', 'base64url').toString()) as Record<string, unknown>

    it.each<[string, () => string]>([
      ['altered', () => `${association.token.slice(0, -3)}abc`],
      [
        'whose owner was changed',
        () => [parts()[0], base64({ ...claims(), id: stranger.user.id }), parts()[2]].join('.'),
      ],
      [
        'without a signature',
        () => [base64({ alg: 'none', typ: 'JWT' }), parts()[1], ''].join('.'),
      ],
      ['that has expired', () => signed({ ...claims(), exp: Math.floor(Date.now() / 1000) - 60 })],
      [
        'signed by another secret',
        () => signed(claims(), 'another secret, long enough for anyone'),
      ],
      ['whose session was never opened', () => signed({ ...claims(), sid: 'forged' })],
      ['of another collection', () => signed({ ...claims(), collection: 'structures' })],
      ['that is a text', () => 'rien du tout'],
    ])('a token %s opens nothing', async (_, token) => {
      const as = { token: token() }
      for (const wanted of [
        ['PATCH', answers(), operation()],
        ['POST', `/api/dossiers/${reference}/file`, candidature.SIGNATURE],
        ['POST', '/api/account/refresh', {}],
        ['GET', '/api/dossiers'],
        ['GET', `/api/documents/file/${document.filename}`],
      ] satisfies Wanted[])
        await refused(guichet(), () => ask(wanted, { as }), {
          status: 401,
          code: 'refus.connexion',
        })
    })

    const signed = (payload: Record<string, unknown>, secret = guichet().payload.secret) => {
      const written = `${parts()[0]}.${base64(payload)}`
      return `${written}.${createHmac('sha256', secret).update(written).digest('base64url')}`
    }

    it('opens again with the same request once signed in', async () => {
      for (const token of [association.token, signed(claims())]) {
        const answer = await ask(['PATCH', answers(), operation()], { as: { token } })
        expect(answer.status).toBe(200)
      }
    })
  })

  describe('a request of another site', () => {
    it.each([
      ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://ailleurs.test' }],
      ['a sibling site', { 'Sec-Fetch-Site': 'same-site', Origin: 'http://autre.localhost:3999' }],
      ['an origin alone', { 'Sec-Fetch-Site': '', Origin: 'https://ailleurs.test' }],
      ['an origin that hides', { 'Sec-Fetch-Site': '', Origin: 'null' }],
      ['nowhere at all', { 'Sec-Fetch-Site': '' }],
    ])('changes nothing, from %s', async (_, headers) => {
      for (const wanted of [
        ['PATCH', answers(), operation()],
        ['POST', `/api/dossiers/${reference}/documents?request=rib&name=rib.pdf`, candidature.PDF],
        ['DELETE', `/api/dossiers/${reference}/documents/${document.id}`],
        ['POST', `/api/dossiers/${reference}/file`, candidature.SIGNATURE],
        ['POST', `/api/dossiers/${reference}/abandon`, new URLSearchParams()],
        ['POST', '/api/users', { email: 'x@y.test' }],
        ['PATCH', `/api/dossiers/${row.id}`, { state: 'accepted' }],
      ] satisfies Wanted[]) {
        if (wanted[2] instanceof URLSearchParams) {
          const sent = await ask(wanted, { as: association, headers })
          expect([sent.status, sent.headers.get('location')]).toEqual([
            303,
            expect.stringContaining('refus=refus.origine'),
          ])
        } else
          await refused(guichet(), () => ask(wanted, { as: association, headers }), {
            status: 403,
            code: 'refus.origine',
          })
      }
    })

    it('changes nothing through any endpoint there is, ours or Payload’s', async () => {
      const changing = changingEndpoints(guichet().payload)
      expect(changing.length).toBeGreaterThan(300)
      const manager = await candidature.signIn(guichet(), 'dgefp@demo.test')
      const before = await everything(guichet())
      const headers = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://ailleurs.test' }
      const unlike = []
      for (const [method, path] of changing) {
        const answer = await ask([method, path, {}], { as: manager, headers })
        const { code } = await refusalIn(answer)
        // What Payload keeps for itself, and versions where there are none, are not there at all.
        const nothing = answer.status === 404 && /\/(payload-[^/]+|[^/]+\/versions)\//.test(path)
        if (code !== 'refus.origine' && !nothing) unlike.push(`${method} ${path} ${code}`)
      }
      expect(unlike).toEqual([])
      expect(await everything(guichet())).toEqual(before)
    })

    it('is not carried by the cookie either', async () => {
      const headers = {
        Cookie: `payload-token=${association.token}`,
        'Sec-Fetch-Site': 'cross-site',
      }
      const answer = await ask(['GET', '/api/dossiers'], { headers })
      expect(answer.status).toBe(401)
    })
  })

  it('does not pass a method for another', async () => {
    const headers = { 'X-HTTP-Method-Override': 'GET', 'X-Payload-HTTP-Method-Override': 'GET' }
    const answer = await ask(['POST', '/api/users', { email: 'x@y.test' }], { headers })
    expect(answer.status).toBe(401)
    for (const method of ['PUT', 'DELETE'])
      expect(
        (await ask([method, '/api/dossiers/open', {}], { as: association })).status,
      ).toBeGreaterThanOrEqual(400)
  })
})
