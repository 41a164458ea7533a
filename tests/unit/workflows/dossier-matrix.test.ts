import { expect, it } from 'vitest'

import { dossierWorkflow } from '#workflows/dossier/table.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { decide, eventsOf } from '#workflows/engine.ts'
import { roleCodes } from '#workflows/roles.ts'
import { buildDossierFacts, withoutGuards } from '#tests/builders/workflows.ts'

const table = withoutGuards(dossierWorkflow)
const states = Object.keys(dossierWorkflow.owners) as DossierState[]

/** Every state × event × role, decided one by one; conditions apart. */
const matrix = (): string =>
  states
    .flatMap((state) => [
      state,
      ...eventsOf(table).flatMap((event) => {
        const decisions = roleCodes.map((role) =>
          decide(table, event, buildDossierFacts({ state, roles: [role] })),
        )
        const may = roleCodes.filter((_role, index) => decisions[index]?.ok)
        const to = decisions.flatMap((decision) => (decision.ok ? [decision.to] : []))[0]
        return may.length === 0 ? [] : [`  ${event} → ${to}: ${may.join(', ')}`]
      }),
    ])
    .join('\n')

it('R067 R068 who may do what in each state of a dossier', () => {
  expect(matrix()).toMatchInlineSnapshot(`
    "draft
      file → submitted: applicant.representative
      fileUnsigned → submitted: applicant.editor, applicant.representative
      abandon → withdrawn: applicant.editor, applicant.representative
      expire → expired: system
    submitted
      signLate → submitted: applicant.representative
      openCorrection → correction: instructor, regional_manager
      admit → under_review: instructor, regional_manager
      declareInadmissible → inadmissible: regional_manager
      reroute → submitted: instructor, regional_manager
      withdraw → withdrawn: applicant.representative
      expireUnsigned → expired: system
    correction
      signLateInCorrection → correction: applicant.representative
      answerCorrection → submitted: applicant.editor, applicant.representative
      closeCorrection → submitted: instructor, regional_manager
      withdraw → withdrawn: applicant.representative
      expireUnsigned → expired: system
    under_review
      declareInadmissible → inadmissible: regional_manager
      reroute → submitted: instructor, regional_manager
      reopenCheck → submitted: instructor, regional_manager
      askOpinion → under_review: instructor, regional_manager
      finishReview → reviewed: instructor, regional_manager
      withdraw → withdrawn: applicant.representative
    reviewed
      resumeReview → under_review: instructor, regional_manager
      referToNational → national_opinion: instructor, regional_manager
      select → selected: regional_manager
      waitlist → waitlisted: regional_manager
      reject → rejected: regional_manager
      withdraw → withdrawn: applicant.representative
    national_opinion
      receiveNationalOpinion → reviewed: national_manager, system
      withdraw → withdrawn: applicant.representative
    selected
      accept → accepted: regional_manager
      withdraw → withdrawn: applicant.representative
    waitlisted
      promoteFromWaitlist → selected: regional_manager
      closeWaitlist → rejected: regional_manager
      withdraw → withdrawn: applicant.representative
    rejected
      refuse → refused: regional_manager
      withdraw → withdrawn: applicant.representative
    accepted
      acceptAmount → accepted: applicant.representative
      declineAmount → withdrawn: applicant.representative
      reconsiderGrant → reviewed: regional_manager
    refused
      reconsiderRefusal → reviewed: regional_manager
    inadmissible
      reconsiderInadmissibility → submitted: regional_manager
    withdrawn
    expired"
  `)
})

it('refuses every other state with refus.transition and every other role with refus.role', () => {
  for (const state of states)
    for (const event of eventsOf(table))
      for (const role of roleCodes) {
        const { from, roles } = table.transitions[event]
        const decision = decide(table, event, buildDossierFacts({ state, roles: [role] }))
        const expected = !from.includes(state)
          ? 'refus.transition'
          : roles.includes(role)
            ? undefined
            : 'refus.role'
        expect(decision.ok ? undefined : decision.code).toBe(expected)
      }
})
