import { expect, it } from 'vitest'

import { MAILS } from '#filing/notify.ts'
import { effectTemplates } from '#workflows/effects.ts'

it('somebody writes every mail that a table orders', () => {
  const unwritten = effectTemplates.notify.filter((template) => !Object.hasOwn(MAILS, template))
  expect(unwritten).toEqual([])
})
