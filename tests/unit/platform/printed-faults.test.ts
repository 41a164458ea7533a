import { afterEach, beforeEach, expect, it } from 'vitest'

import { logTo } from '#platform/log.ts'
import { payloadLines } from '#platform/payload-lines.ts'
import { recordPrintedFaults } from '#platform/printed-faults.ts'

const TYPED = 'ce que la structure a tapé'
const statement = () =>
  Object.assign(
    new Error(`Failed query: update "dossiers" set "answers" = ?\nparams: ${TYPED},42`, {
      cause: Object.assign(new Error('SQLITE_FULL: database or disk is full'), {
        name: 'LibsqlError',
      }),
    }),
    { query: 'update "dossiers" set "answers" = ?', params: [TYPED, 42] },
  )

const { console: ours } = globalThis
const printed = { ...ours }
let lines: string[]
beforeEach(() => {
  lines = []
  logTo((line) => lines.push(line))
})
afterEach(() => {
  Object.assign(ours, printed)
  logTo(() => undefined)
})

const told = () =>
  lines.map((line) => {
    const { at: _, ...rest } = JSON.parse(line) as Record<string, unknown>
    return rest
  })

it('says of what a library prints the words of its error, without a value', () => {
  recordPrintedFaults()
  ours.error('\u001B[31m⨯\u001B[39m', statement())
  ours.error('\u001B[31m⨯\u001B[39m no picture')
  ours.warn('old', { answer: TYPED })
  ours.warn(new TypeError('late'))
  expect(told()).toEqual([
    {
      level: 'error',
      event: 'printed',
      error:
        'StatementError: Failed query: update "dossiers" set "answers" = ? ← LibsqlError: SQLITE_FULL: database or disk is full',
    },
    { level: 'error', event: 'printed', error: '⨯ no picture' },
    { level: 'warn', event: 'printed', message: 'old' },
    { level: 'warn', event: 'printed', message: 'TypeError: late' },
  ])
})

it('leaves a fault of a page to the line that has its request', () => {
  recordPrintedFaults()
  ours.error(Object.assign(new Error('drawn'), { digest: '12' }))
  expect(lines).toEqual([])
})

it('says of what Payload logs the same, and nothing of its data', () => {
  const { message, query, params } = statement()
  const err = { type: 'Error', message, query, params, data: { TYPED } }
  payloadLines.write(JSON.stringify({ level: 50, name: 'payload', err }))
  payloadLines.write(JSON.stringify({ level: 40, msg: 'an option is old' }))
  payloadLines.write('no JSON\n')
  expect(told()).toEqual([
    {
      level: 'error',
      event: 'payload',
      error: 'StatementError: Failed query: update "dossiers" set "answers" = ?',
    },
    { level: 'warn', event: 'payload', message: 'an option is old' },
    { level: 'error', event: 'payload', error: 'no JSON\n' },
  ])
})
