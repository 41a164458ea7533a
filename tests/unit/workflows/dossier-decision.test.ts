import { describe, expect, it } from 'vitest'

import { dossierWorkflow } from '#workflows/dossier/table.ts'
import {
  answering,
  buildDecision,
  buildDossierFacts,
  day,
  named,
  type DossierCase,
} from '#tests/builders/workflows.ts'

const answer = answering(dossierWorkflow, buildDossierFacts)

const national = { required: true, pending: 0, returned: false }
const favourable = buildDecision()

const nationalCases: DossierCase[] = [
  ['R069 a first application', 'referToNational', { national, act: { dueAt: day(9) } }, true],
  [
    'R069 a known structure',
    'referToNational',
    { act: { dueAt: day(9) } },
    'refus.avis_national_inutile',
  ],
  [
    'R069 already answered',
    'referToNational',
    { national: { ...national, returned: true }, act: { dueAt: day(9) } },
    'refus.avis_national_rendu',
  ],
  [
    'R069 members still silent',
    'receiveNationalOpinion',
    { national: { ...national, pending: 1 } },
    'refus.avis_nationaux_attendus',
  ],
  ['R069 all answered', 'receiveNationalOpinion', { national }, true],
]

const decisionCases: DossierCase[] = [
  ['as the committee decided', 'select', { decision: favourable }, true],
  [
    'R069 before the national opinion',
    'select',
    { decision: favourable, national },
    'refus.avis_national_requis',
  ],
  [
    'R069 after the national opinion',
    'select',
    { decision: favourable, national: { ...national, returned: true } },
    true,
  ],
  ['outside a committee', 'select', {}, 'refus.decision_comite'],
  [
    'against the committee',
    'select',
    { decision: buildDecision({ outcome: 'unfavourable' }) },
    'refus.decision_comite',
  ],
  ['for nothing', 'select', { decision: buildDecision({ amount: 0 }) }, 'refus.montant'],
  ['R048 at the maximum', 'select', { decision: buildDecision({ amount: 2_500_000 }) }, true],
  [
    'R048 a cent above it',
    'select',
    { decision: buildDecision({ amount: 2_500_001 }) },
    'refus.montant',
  ],
  [
    'X29 beyond the envelope',
    'select',
    { decision: buildDecision({ fitsEnvelope: false }) },
    'refus.enveloppe',
  ],
  ['outside a committee', 'waitlist', {}, 'refus.decision_comite'],
  [
    'as the committee decided',
    'waitlist',
    { decision: buildDecision({ outcome: 'waitlist' }) },
    true,
  ],
  ['R069 before the national opinion', 'waitlist', { national }, 'refus.avis_national_requis'],
  [
    'L13 without reasons',
    'reject',
    { decision: buildDecision({ outcome: 'unfavourable' }) },
    'refus.motif',
  ],
  [
    'L13 with reasons',
    'reject',
    {
      decision: buildDecision({ outcome: 'unfavourable' }),
      act: { reason: 'Besoin déjà couvert' },
    },
    true,
  ],
  [
    'outside a committee',
    'reject',
    { act: { reason: 'Besoin déjà couvert' } },
    'refus.decision_comite',
  ],
  ['R069 before the national opinion', 'reject', { national }, 'refus.avis_national_requis'],
  ['first in line', 'promoteFromWaitlist', { decision: favourable }, true],
  [
    'behind another',
    'promoteFromWaitlist',
    { decision: buildDecision({ firstInLine: false }) },
    'refus.rang',
  ],
  [
    'X29 beyond the envelope',
    'promoteFromWaitlist',
    { decision: buildDecision({ fitsEnvelope: false }) },
    'refus.enveloppe',
  ],
  [
    'R048 above the maximum',
    'promoteFromWaitlist',
    { decision: buildDecision({ amount: 2_500_001 }) },
    'refus.montant',
  ],
  ['without a reason', 'closeWaitlist', {}, 'refus.motif'],
  [
    'L15 without its letter',
    'accept',
    { decision: buildDecision({ letterIssued: false }) },
    'refus.lettre',
  ],
  ['L15 with its letter', 'accept', { decision: favourable }, true],
  [
    'L14 without its letter',
    'refuse',
    { decision: buildDecision({ letterIssued: false }) },
    'refus.lettre',
  ],
  ['once', 'acceptAmount', { decision: favourable }, true],
  [
    'twice',
    'acceptAmount',
    { decision: buildDecision({ amountAccepted: true }) },
    'refus.montant_deja_accepte',
  ],
  [
    'once accepted',
    'declineAmount',
    { decision: buildDecision({ amountAccepted: true }) },
    'refus.montant_deja_accepte',
  ],
  ['without a reason', 'reconsiderRefusal', {}, 'refus.motif'],
  ['without a reason', 'reconsiderGrant', { decision: favourable }, 'refus.motif'],
  [
    'under a convention',
    'reconsiderGrant',
    { decision: buildDecision({ conventioned: true }) },
    'refus.decision_conventionnee',
  ],
  ['without a reason', 'reconsiderInadmissibility', {}, 'refus.motif'],
]

describe.each([
  ['the national committee', nationalCases],
  ['decision and notification', decisionCases],
])('conditions of %s', (_name, lines) => {
  it.each(named(lines))('$name', ({ event, changes, expected }) => {
    expect(answer(event, changes)).toBe(expected)
  })
})
