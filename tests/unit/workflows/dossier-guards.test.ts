import { describe, expect, it } from 'vitest'

import type { DossierState } from '#workflows/dossier/facts.ts'
import { dossierWorkflow, type DossierEvent } from '#workflows/dossier/table.ts'
import {
  answering,
  buildDossierFacts,
  day,
  named,
  type DossierCase,
} from '#tests/builders/workflows.ts'

const answer = answering(dossierWorkflow, buildDossierFacts)
const minutesAfter = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * 60_000)
const aMillisecondAfter = (instant: Date): Date => new Date(instant.getTime() + 1)

const filing = { missing: 0, blocking: 0, attested: true }
const unsigned = { signed: false, lateUntil: null }
const late = { signed: false, lateUntil: day(10) }
const correction = { items: 2, unanswered: 0, toJudge: 0, dueAt: day(5) }
const check = { unchecked: 0, indispensableMissing: 0 }

const filingCases: DossierCase[] = [
  ['a sound dossier', 'file', {}, true],
  ['R061 before the opening', 'file', { arrivedAt: day(-31) }, 'refus.appel_pas_ouvert'],
  ['R061 at the very opening', 'file', { arrivedAt: day(-30) }, true],
  ['R062 at the very closing', 'file', { arrivedAt: day(30) }, true],
  [
    'R062 a millisecond late',
    'file',
    { arrivedAt: aMillisecondAfter(day(30)) },
    'refus.appel_clos',
  ],
  [
    'R062 sent in time, judged later',
    'file',
    { arrivedAt: day(30), now: minutesAfter(day(30), 9) },
    true,
  ],
  ['R043 something missing', 'file', { filing: { ...filing, missing: 1 } }, 'refus.incomplet'],
  ['R046 a blocking rule', 'file', { filing: { ...filing, blocking: 1 } }, 'refus.regle_bloquante'],
  ['not attested', 'file', { filing: { ...filing, attested: false } }, 'refus.attestation'],
  ['not signed', 'file', { signature: unsigned }, 'refus.signature'],
  ['R065 not signed, authorised', 'file', { signature: late }, 'refus.signature'],
  ['R065 authorised', 'fileUnsigned', { signature: late }, true],
  [
    'R065 not authorised',
    'fileUnsigned',
    { signature: unsigned },
    'refus.signature_sans_autorisation',
  ],
  ['R065 already signed', 'fileUnsigned', {}, 'refus.deja_signe'],
  [
    'R065 after the closing',
    'fileUnsigned',
    { signature: late, arrivedAt: day(31) },
    'refus.appel_clos',
  ],
  [
    'R065 incomplete',
    'fileUnsigned',
    { signature: late, filing: { ...filing, missing: 1 } },
    'refus.incomplet',
  ],
  ['X32 on the last instant', 'signLate', { signature: late, arrivedAt: day(10) }, true],
  [
    'X32 a millisecond late',
    'signLate',
    { signature: late, arrivedAt: aMillisecondAfter(day(10)) },
    'refus.signature_trop_tard',
  ],
  [
    'X32 without authorisation',
    'signLate',
    { signature: unsigned },
    'refus.signature_sans_autorisation',
  ],
  ['X32 already signed', 'signLate', {}, 'refus.deja_signe'],
  ['X32 during a correction', 'signLateInCorrection', { signature: late }, true],
  [
    'X32 late during a correction',
    'signLateInCorrection',
    { signature: late, arrivedAt: day(11) },
    'refus.signature_trop_tard',
  ],
]

const calendarCases: DossierCase[] = [
  [
    'R062 as the hour strikes, filings are under way',
    'expire',
    { now: minutesAfter(day(30), 15) },
    'refus.echeance_a_venir',
  ],
  [
    'R062 once they are settled',
    'expire',
    { now: aMillisecondAfter(minutesAfter(day(30), 15)) },
    true,
  ],
  [
    'X32 as the hour strikes',
    'expireUnsigned',
    { signature: late, now: minutesAfter(day(10), 15) },
    'refus.echeance_a_venir',
  ],
  [
    'X32 once it is over',
    'expireUnsigned',
    { signature: late, now: minutesAfter(day(10), 16) },
    true,
  ],
  [
    'X32 never of a signed dossier',
    'expireUnsigned',
    { signature: { signed: true, lateUntil: day(10) }, now: day(40) },
    'refus.deja_signe',
  ],
]

const deskCases: DossierCase[] = [
  ['L08 with an item and a date', 'openCorrection', { correction, act: { dueAt: day(15) } }, true],
  ['L08 without an item', 'openCorrection', { act: { dueAt: day(15) } }, 'refus.complements_vides'],
  [
    'L08 with answers not judged',
    'openCorrection',
    { correction: { ...correction, toJudge: 1 }, act: { dueAt: day(15) } },
    'refus.complements_a_examiner',
  ],
  ['L08 without a date', 'openCorrection', { correction }, 'refus.echeance_invalide'],
  [
    'L08 with a date gone by',
    'openCorrection',
    { correction, act: { dueAt: day(0) } },
    'refus.echeance_invalide',
  ],
  ['L08 only asking', 'openCorrection', { act: null }, true],
  ['L08 every item answered', 'answerCorrection', { correction }, true],
  [
    'L08 an item without answer',
    'answerCorrection',
    { correction: { ...correction, unanswered: 1 } },
    'refus.complements_sans_reponse',
  ],
  ['L08 no item at all', 'answerCorrection', {}, 'refus.complements_sans_reponse'],
  [
    'L08 before its date, without a reason',
    'closeCorrection',
    { correction },
    'refus.complements_en_cours',
  ],
  [
    'L08 before its date, with a reason',
    'closeCorrection',
    { correction, act: { reason: 'Reçu par ailleurs' } },
    true,
  ],
  ['L08 past its date', 'closeCorrection', { correction, now: day(6) }, true],
  ['R043 complete', 'admit', {}, true],
  ['R065 not signed yet', 'admit', { signature: late }, 'refus.signature'],
  [
    'L08 answers not judged',
    'admit',
    { correction: { ...correction, toJudge: 1 } },
    'refus.complements_a_examiner',
  ],
  [
    'R043 documents not looked at',
    'admit',
    { check: { ...check, unchecked: 1 } },
    'refus.pieces_a_verifier',
  ],
  [
    'L09 an indispensable document missing',
    'admit',
    { check: { ...check, indispensableMissing: 1 } },
    'refus.piece_indispensable',
  ],
  ['without a reason', 'declareInadmissible', { act: { reason: ' ' } }, 'refus.motif'],
  ['with a reason', 'declareInadmissible', { act: { reason: 'Hors du champ' } }, true],
  ['L10 without a region', 'reroute', { act: { reason: 'Projet ailleurs' } }, 'refus.region'],
  ['L10 without a reason', 'reroute', { act: { region: '93' } }, 'refus.motif'],
  ['L10 with both', 'reroute', { act: { region: '93', reason: 'Projet ailleurs' } }, true],
  ['without a reason', 'reopenCheck', {}, 'refus.motif'],
  ['without a reason', 'resumeReview', {}, 'refus.motif'],
  ['without a date', 'askOpinion', {}, 'refus.echeance_invalide'],
  [
    'R079 an opinion never asked',
    'finishReview',
    { opinions: { notAsked: 1, pending: 0 } },
    'refus.avis_a_demander',
  ],
  [
    'R074 an opinion awaited',
    'finishReview',
    { opinions: { notAsked: 0, pending: 1 } },
    'refus.avis_attendus',
  ],
  ['R073 all opinions in', 'finishReview', {}, true],
]

describe.each([
  ['filing', filingCases],
  ['the calendar', calendarCases],
  ['the desk', deskCases],
])('conditions of %s', (_name, lines) => {
  it.each(named(lines))('$name', ({ event, changes, expected }) => {
    expect(answer(event, changes)).toBe(expected)
  })
})

it('asking what is allowed never refuses for what is not typed yet', () => {
  const states = Object.keys(dossierWorkflow.owners) as DossierState[]
  const typed = [
    'refus.motif',
    'refus.region',
    'refus.echeance_invalide',
    'refus.complements_vides',
  ]
  for (const event of Object.keys(dossierWorkflow.transitions) as DossierEvent[])
    for (const state of states) expect(typed).not.toContain(answer(event, { state, act: null }))
})
