import { expect, it } from 'vitest'

import { databaseFault, faultCode } from '#platform/database/failure.ts'

const thrown = (properties: object): Error => Object.assign(new Error('said'), properties)

it.each<[string, unknown, ReturnType<typeof databaseFault>]>([
  ['a full disk under SQLite', thrown({ code: 'SQLITE_FULL' }), 'full'],
  ['a disk that does not write', thrown({ code: 'SQLITE_IOERR_WRITE' }), 'down'],
  ['a file made read-only', thrown({ code: 'SQLITE_READONLY_DBMOVED' }), 'down'],
  [
    'what Drizzle wraps',
    new Error('Failed query', { cause: thrown({ code: 'SQLITE_FULL' }) }),
    'full',
  ],
  ['a full disk under MongoDB', thrown({ name: 'MongoServerError', code: 14_031 }), 'full'],
  ['a primary that steps down', thrown({ name: 'MongoServerError', code: 10_107 }), 'down'],
  ['no primary', thrown({ name: 'MongoServerSelectionError' }), 'down'],
  ['a lost connection', thrown({ name: 'MongoNetworkError' }), 'down'],
  ['a row that another changed', thrown({ name: 'MongoServerError', code: 112 }), null],
  ['a broken unique key', thrown({ code: 'SQLITE_CONSTRAINT_UNIQUE' }), null],
  ['a fault of ours', new TypeError('undefined is not a function'), null],
  ['nothing', undefined, null],
])('judges %s', (_, error, fault) => {
  expect(databaseFault(error)).toBe(fault)
})

it('names the refusal of each', () => {
  expect(faultCode(thrown({ code: 'SQLITE_FULL' }))).toBe('panne.base_pleine')
  expect(faultCode(thrown({ name: 'MongoNetworkError' }))).toBe('panne.base')
  expect(faultCode(new Error('ours'))).toBe('panne.interne')
})

it('goes round no circle of causes', () => {
  const one: Error = new Error('one')
  one.cause = one
  expect(databaseFault(one)).toBeNull()
})
