import { afterEach, expect, it } from 'vitest'

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
