import type { PayloadRequest } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { frenchErrors } from '#access/rest/french-errors.ts'
import { Refused } from '#platform/errors.ts'
import { logTo } from '#platform/log.ts'

type Said = {
  status?: number
  response?: { error: Record<string, unknown>; errors: { message: string }[] }
}

const asked = (parts: object): PayloadRequest => parts as unknown as PayloadRequest
const stranger = asked({ user: null, headers: new Headers(), pathname: '/api/x' })
const known = asked({ user: { id: 'somebody' }, headers: new Headers(), pathname: '/api/x' })

const say = (error: Error, req: PayloadRequest = known, result = {}): Said =>
  // What Payload calls it with, less what it does not read.
  frenchErrors({ error, req, result, context: {}, collection: null } as never) as Said

const thrown = (message: string, parts: object): Error => Object.assign(new Error(message), parts)
const withLabel = (label: string): Error =>
  thrown('write conflict', { hasErrorLabel: (asks: string) => asks === label })

let logged: string[] = []
beforeEach(() => {
  logged = []
  logTo((line) => void logged.push(line))
})

describe('an error of Payload’s REST, said as ours are', () => {
  it.each<[string, Error, PayloadRequest, number, string]>([
    ['a refusal of ours stays', new Refused('refus.origine'), known, 403, 'refus.origine'],
    ['nobody signed in', thrown('x', { status: 401 }), stranger, 401, 'refus.connexion'],
    ['a role that may not', thrown('x', { status: 403 }), known, 403, 'refus.role'],
    ['a stranger that may not', thrown('x', { status: 403 }), stranger, 401, 'refus.connexion'],
    ['nothing there', thrown('x', { status: 404 }), known, 404, 'refus.introuvable'],
    ['changed meanwhile', thrown('x', { status: 409 }), known, 409, 'refus.conflit'],
    ['too large', thrown('x', { status: 413 }), known, 413, 'refus.trop_grand'],
    ['refused for another reason', thrown('x', { status: 400 }), known, 400, 'refus.corps'],
    ['a body that is no JSON', new SyntaxError('x'), known, 400, 'refus.json'],
    ['the same, as Payload says it', thrown('Invalid JSON', {}), known, 400, 'refus.json'],
    ['an address that is none', new URIError('x'), known, 400, 'refus.json'],
    ['the same, as Next says it', thrown('Failed to decode param', {}), known, 400, 'refus.json'],
    [
      'overtaken by another writer (MongoDB)',
      withLabel('TransientTransactionError'),
      known,
      409,
      'refus.conflit',
    ],
    [
      'a value that is not the column’s (MongoDB)',
      thrown('x', { name: 'CastError' }),
      known,
      422,
      'refus.corps',
    ],
  ])('%s', (_, error, req, status, code) => {
    const said = say(error, req)
    expect([said.status, said.response?.error['code']]).toEqual([status, code])
    expect(said.response?.errors[0]?.message).toContain(said.response?.error['message'])
  })

  it.each<[string, Error, string, number]>([
    ['a fault of ours', thrown('x', {}), 'panne.interne', 500],
    ['one that says so', thrown('x', { status: 502 }), 'panne.interne', 500],
    ['another label of MongoDB', withLabel('UnknownCommit'), 'panne.interne', 500],
    ['a disk that is full', thrown('x', { code: 'SQLITE_FULL' }), 'panne.base_pleine', 503],
    ['a database that is down', thrown('x', { code: 'SQLITE_IOERR' }), 'panne.base', 503],
  ])('%s is logged under the number that is answered', (_, error, code, status) => {
    const req = asked({ headers: new Headers({ 'x-request-id': 'number-1' }) })
    const said = say(error, req)
    expect([said.status, said.response?.error]).toMatchObject([status, { code }])
    expect(said.response?.error['requestId']).toBe('number-1')
    expect(logged.join('')).toContain('number-1')
  })

  it('numbers a fault that came before any request', () => {
    const said = say(new Error('x'), undefined as never)
    expect(said.response?.error['requestId']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each<[string, unknown, unknown]>([
    [
      'names the fields that Payload names',
      { errors: [{ path: 'title', message: 'Obligatoire' }, { path: 'region' }] },
      [
        { field: 'title', message: 'Obligatoire' },
        { field: 'region', message: '' },
      ],
    ],
    ['names none where it names none', { errors: [{ message: 'Obligatoire' }] }, undefined],
    ['names none of a list that is none', { errors: 'title' }, undefined],
    ['names none of nothing', { other: [] }, undefined],
    ['names none without data', null, undefined],
    ['names none of a text', 'title', undefined],
  ])('%s', (_, data, fields) => {
    expect(say(thrown('x', { status: 400, data })).response?.error['fields']).toEqual(fields)
  })

  it('tells Payload’s admin which fields to mark, even where Payload leaves them out', () => {
    const named = [{ path: 'form', message: 'pages[0].key : déjà employée' }]
    const error = thrown('Formulaire', { status: 400, data: { errors: named } })
    const said = say(error, known, { errors: [{ message: 'Formulaire' }] })
    expect(said.response?.errors).toEqual([
      { name: 'Error', message: 'Formulaire', data: { errors: named } },
    ])
  })

  it('keeps beside it what Payload adds for its admin', () => {
    const said = say(thrown('x', { status: 404 }), known, { errors: [{ name: 'NotFound' }] })
    expect(said.response?.errors).toEqual([{ name: 'NotFound' }])
    expect(said.response?.error['code']).toBe('refus.introuvable')
  })
})
