import { afterEach, expect, it } from 'vitest'

import { faultWords } from '#platform/fault-words.ts'
import { log, logTo } from '#platform/log.ts'

afterEach(() => logTo(() => undefined))

it('writes one JSON object a line, without what must never be there', () => {
  const lines: string[] = []
  logTo((line) => lines.push(line))
  log.error('request.failed', new TypeError('no such\nthing'), {
    requestId: 'numéro 1',
    password: 'Guichet',
    resetToken: 'abc',
    sessionCookie: 'def',
    answers: 'Relevé',
    authorization: 'Bearer x',
    clientSecret: 'y',
  })
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain('\n')
  const { at, ...rest } = JSON.parse(lines[0] ?? '') as Record<string, unknown>
  expect(Date.parse(String(at))).not.toBeNaN()
  expect(rest).toEqual({
    level: 'error',
    event: 'request.failed',
    requestId: 'numéro 1',
    error: 'TypeError: no such\nthing',
  })
})

const TYPED = 'Dupont'
const named = (name: string, message: string) => Object.assign(new Error(message), { name })
const thrownBy = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

it.each([
  [
    'a statement of SQLite',
    Object.assign(
      new Error(`Failed query: select * from t where a = '${TYPED}'\nparams: ${TYPED}`),
      {
        query: '',
        params: [TYPED],
      },
    ),
    "StatementError: Failed query: select * from t where a = '…'",
  ],
  [
    'a key of MongoDB that was twice',
    named('MongoServerError', `E11000 duplicate key error index: a dup key: { a: "${TYPED}" }`),
    'MongoServerError: E11000 duplicate key error index: a dup key: {…}',
  ],
  [
    'a value that Mongoose could not take',
    named('CastError', `Cast to date failed for value "${TYPED}" (type string) at path "a"`),
    'CastError: Cast to date failed for value "…"',
  ],
  [
    'a JSON that is none',
    thrownBy(() => JSON.parse(`{${TYPED}}`)),
    "SyntaxError: Expected property name or '…' in JSON at position 1 (line 1 column 2)",
  ],
  [
    'an argument that Node refuses',
    thrownBy(() => Buffer.from(12 as never)),
    expect.stringMatching(/Received …$/),
  ],
  ['a fault of ours', new TypeError("no 'region' in it"), "TypeError: no 'region' in it"],
])('tells of %s what went wrong, and no value', (_, error, words) => {
  expect(faultWords(error)).toEqual(words)
  expect(faultWords(error)).not.toContain(TYPED)
})
