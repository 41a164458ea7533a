import { expect, it } from 'vitest'

import { dossierTexts } from '#i18n/processes-dossier.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf, TURNS } from '#workflows/dossier/turn.ts'

it('ranks turns as rows have kept them, in the order in which a service looks at its dossiers', () => {
  expect(TURNS).toEqual({ desk: 0, manager: 1, elsewhere: 2, nobody: 3 })
})

it('says whose turn it is in each state of a dossier', () => {
  const states = Object.keys(dossierTexts.states) as DossierState[]
  expect(Object.fromEntries(states.map((state) => [state, turnOf(state)]))).toEqual({
    draft: 'elsewhere',
    submitted: 'desk',
    correction: 'elsewhere',
    under_review: 'desk',
    reviewed: 'manager',
    national_opinion: 'elsewhere',
    selected: 'manager',
    waitlisted: 'manager',
    rejected: 'manager',
    accepted: 'nobody',
    refused: 'nobody',
    inadmissible: 'nobody',
    withdrawn: 'nobody',
    expired: 'nobody',
  })
})
