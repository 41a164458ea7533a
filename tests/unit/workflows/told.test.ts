import { describe, expect, it } from 'vitest'

import { committeeWorkflow } from '#workflows/committee/table.ts'
import { conventionWorkflow } from '#workflows/convention/table.ts'
import { correctionWorkflow } from '#workflows/correction/table.ts'
import { opinionWorkflow } from '#workflows/opinion/table.ts'
import { answering, buildCommitteeFacts, buildConventionFacts } from '#tests/builders/workflows.ts'

const none = { act: { reason: ' ' } }
const given = { act: { reason: 'Motif' } }

describe('an act that others must understand', () => {
  const session = answering(committeeWorkflow, buildCommitteeFacts)
  it.each(['prepareAgain', 'suspend', 'cancel'] as const)(
    'comes with its reason in a session: %s (R067)',
    (event) => {
      expect([session(event, none), session(event, given)]).toEqual(['refus.motif', true])
    },
  )

  const convention = answering(conventionWorkflow, buildConventionFacts)
  it.each(['askChange', 'recall', 'returnCopy', 'terminate', 'abandon'] as const)(
    'comes with its reason in a convention: %s (R083–R088)',
    (event) => {
      expect([convention(event, none), convention(event, given)]).toEqual(['refus.motif', true])
    },
  )
})

describe('acts of the same consequence tell it alike', () => {
  const mail = (template: string) => [{ task: 'notify', template }]

  it.each(['close', 'takeBack'] as const)('corrections that end: %s (L08)', (event) => {
    expect(correctionWorkflow.transitions[event].effects).toEqual(mail('correction-closed'))
  })

  it.each([
    ['decline', 'opinion-declined'],
    ['recuse', 'opinion-declined'],
    ['grantExtension', 'opinion-extension-answered'],
    ['refuseExtension', 'opinion-extension-answered'],
  ] as const)('opinions: %s (R074)', (event, template) => {
    expect(opinionWorkflow.transitions[event].effects).toEqual(mail(template))
  })
})
