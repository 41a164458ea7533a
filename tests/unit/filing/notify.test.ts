import { expect, it } from 'vitest'

import { MAILS } from '#filing/notify.ts'
import { effectTemplates } from '#workflows/effects.ts'

/** Of acts that nothing can fire before a committee decides: their guards wait for its decision. */
const OF_DECISIONS = [
  'decision-favourable',
  'decision-unfavourable',
  'amount-accepted',
  'amount-declined',
]

it('somebody writes every mail that a table orders', () => {
  const unwritten = effectTemplates.notify.filter((template) => !Object.hasOwn(MAILS, template))
  expect(unwritten).toEqual(OF_DECISIONS)
})
