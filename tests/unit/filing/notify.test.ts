import { expect, it } from 'vitest'

import { committeeMails } from '#committees/mails.ts'
import { MAILS } from '#filing/notify.ts'
import { effectTemplates } from '#workflows/effects.ts'

it('somebody writes every mail that a table orders', () => {
  const unwritten = effectTemplates.notify.filter(
    (template) => !Object.hasOwn({ ...MAILS, ...committeeMails }, template),
  )
  expect(unwritten).toEqual([])
})
