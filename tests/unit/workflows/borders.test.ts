import { describe, expect, it } from 'vitest'

import type { AgendaItemFacts } from '#workflows/agenda-item/facts.ts'
import { agendaItemWorkflow, type AgendaItemEvent } from '#workflows/agenda-item/table.ts'
import type { CommitteeFacts } from '#workflows/committee/facts.ts'
import { committeeWorkflow, type CommitteeEvent } from '#workflows/committee/table.ts'
import type { ConventionFacts } from '#workflows/convention/facts.ts'
import { conventionWorkflow, type ConventionEvent } from '#workflows/convention/table.ts'
import type { CorrectionFacts } from '#workflows/correction/facts.ts'
import { correctionWorkflow, type CorrectionEvent } from '#workflows/correction/table.ts'
import type { DerogationFacts } from '#workflows/derogation/facts.ts'
import { derogationWorkflow, type DerogationEvent } from '#workflows/derogation/table.ts'
import type { DossierFacts } from '#workflows/dossier/facts.ts'
import * as guard from '#workflows/dossier/guards.ts'
import { dossierWorkflow, type DossierEvent } from '#workflows/dossier/table.ts'
import { opinionWorkflow } from '#workflows/opinion/table.ts'
import {
  answering,
  buildAgendaItemFacts,
  buildCommitteeFacts,
  buildConventionFacts,
  buildCorrectionFacts,
  buildDecision,
  buildDerogationFacts,
  buildDossierFacts,
  buildOpinionFacts,
  day,
} from '#tests/builders/workflows.ts'

type Case<Event, Facts> = [
  name: string,
  event: Event,
  changes: Partial<Facts>,
  answer: string | true,
]

const reason = { act: { reason: 'Motif' } }
/** One only asks what is allowed: what is not typed yet refuses nothing. */
const asked = { act: null }

describe('each side of the limits of a dossier on the agenda', () => {
  const answer = answering(agendaItemWorkflow, buildAgendaItemFacts)
  const amount = { proposed: 1, grantable: 1, eachAllowed: true }
  const cases: Case<AgendaItemEvent, AgendaItemFacts>[] = [
    ['as many votes as members there', 'grant', { votes: 3 }, true],
    ['fewer votes', 'grant', { votes: 2 }, true],
    ['more votes than members there', 'grant', { votes: 4 }, 'refus.votes'],
    ['votes not typed yet', 'grant', { ...asked, votes: 4 }, true],
    ['a quorum of one', 'grant', { attendance: { voting: 1, present: 1, quorum: 1 } }, true],
    ['the least amount', 'grant', { amount }, true],
    ['nothing', 'grant', { amount: { ...amount, proposed: 0, grantable: 0 } }, 'refus.montant'],
    ['the whole of what is left (R071)', 'grant', { left: 2_000_000 }, true],
    ['a cent more than what is left', 'grant', { left: 1_999_999 }, 'refus.enveloppe'],
    ['who sits on it not told yet (R032)', 'recuse', { ...asked, recusalFounded: false }, true],
    [
      'one who does not sit on it (R032)',
      'recuse',
      { ...reason, recusalFounded: false },
      'refus.deport_membre',
    ],
    ['one who sits on it (R032)', 'recuse', reason, true],
    ['a rank not typed yet (R069)', 'waitlist', { ...asked, rank: null, rankTaken: true }, true],
    ['no rank', 'waitlist', { rank: null }, 'refus.rang_attente'],
    ['a rank of nothing', 'waitlist', { rank: 0 }, 'refus.rang_attente'],
    ['the first rank', 'waitlist', { rank: 1 }, true],
    ['a rank that another holds', 'waitlist', { rankTaken: true }, 'refus.rangs'],
    ['left out while the session is prepared', 'remove', { session: 'prepared' }, true],
    [
      'left out once it is convened',
      'remove',
      { session: 'convened' },
      'refus.ordre_du_jour_arrete',
    ],
  ]
  it.each(cases)('%s: %s', (_name, event, changes, expected) => {
    expect(answer(event, changes)).toBe(expected)
  })
})

describe('each side of the limits of a session (CRPA R133-10)', () => {
  const answer = answering(committeeWorkflow, buildCommitteeFacts)
  const cases: Case<CommitteeEvent, CommitteeFacts>[] = [
    [
      'members as the quorum',
      'convene',
      { attendance: { voting: 3, present: 0, quorum: 3 } },
      true,
    ],
    ['a quorum of one', 'convene', { attendance: { voting: 1, present: 0, quorum: 1 } }, true],
    ['no quorum', 'convene', { attendance: { voting: 3, present: 0, quorum: 0 } }, 'refus.membres'],
    ['one member there of one', 'open', { attendance: { voting: 1, present: 1, quorum: 1 } }, true],
  ]
  it.each(cases)('%s: %s', (_name, event, changes, expected) => {
    expect(answer(event, changes)).toBe(expected)
  })
})

describe('each side of the limits of a convention (R083–R088)', () => {
  const answer = answering(conventionWorkflow, buildConventionFacts)
  const none = { copies: { structure: false, state: false } }
  const term = { from: day(0), to: day(0) }
  const cases: Case<ConventionEvent, ConventionFacts>[] = [
    ['the least amount', 'check', { amount: { written: 1, decided: 1, accepted: true } }, true],
    [
      'no amount',
      'check',
      { amount: { written: 0, decided: 0, accepted: true } },
      'refus.montant_convention',
    ],
    ['a term that ends as it begins', 'check', { term }, 'refus.dates_convention'],
    ['the copy not given yet', 'signByStructure', { ...asked, ...none }, true],
    ['no copy', 'signByStructure', none, 'refus.copie_signee'],
    ['the other copy not given yet', 'signByState', { ...asked, ...none }, true],
    ['no other copy', 'signByState', none, 'refus.copie_signee'],
    ['on the day of its effect', 'activate', { term: { from: day(0), to: day(9) } }, true],
    ['of no day', 'activate', { term: null }, 'refus.date_effet_a_venir'],
    ['on its last instant', 'complete', { term }, 'refus.convention_en_cours'],
    ['past its last instant', 'complete', { term: { from: day(-9), to: day(-1) } }, true],
    ['of no last instant', 'complete', { term: null }, 'refus.convention_en_cours'],
  ]
  it.each(cases)('%s: %s', (_name, event, changes, expected) => {
    expect(answer(event, changes)).toBe(expected)
  })
})

describe('each side of the limits of a request for corrections (L08)', () => {
  const answer = answering(correctionWorkflow, buildCorrectionFacts)
  const cases: Case<CorrectionEvent, CorrectionFacts>[] = [
    ['one item, answered', 'answer', { items: { total: 1, unanswered: 0, toJudge: 0 } }, true],
    [
      'taken back on its last instant',
      'takeBack',
      { now: day(15), dueAt: day(15) },
      'refus.complements_en_cours',
    ],
    ['taken back past it', 'takeBack', { now: day(16), dueAt: day(15) }, true],
  ]
  it.each(cases)('%s: %s', (_name, event, changes, expected) => {
    expect(answer(event, changes)).toBe(expected)
  })
})

describe('each side of the limits of a late signature (R065, X32)', () => {
  const answer = answering(derogationWorkflow, buildDerogationFacts)
  const atClosing = { now: day(10), closesAt: day(10) }
  const cases: Case<DerogationEvent, DerogationFacts>[] = [
    ['granted at the closing', 'grant', atClosing, true],
    ['of use until the closing', 'lapse', atClosing, 'refus.derogation_en_cours'],
    ['its date not typed yet', 'grant', { ...asked, until: null }, true],
    ['without a date', 'grant', { until: null }, 'refus.derogation_date'],
    ['until the closing', 'grant', { until: day(10) }, true],
    ['until the last day', 'grant', { until: day(40) }, true],
    ['where the edition allows none', 'grant', { latest: null }, 'refus.derogation_impossible'],
  ]
  it.each(cases)('%s: %s', (_name, event, changes, expected) => {
    expect(answer(event, changes)).toBe(expected)
  })
})

describe('each side of the limits of a dossier', () => {
  const answer = answering(dossierWorkflow, buildDossierFacts)
  const correction = { items: 1, unanswered: 0, toJudge: 0, dueAt: day(0) }
  const dueAt = { act: { dueAt: day(9) } }
  const unsigned = { signed: false, lateUntil: null }
  const cases: Case<DossierEvent, DossierFacts>[] = [
    ['one item asked (L08)', 'openCorrection', { ...dueAt, correction }, true],
    ['nothing asked yet', 'openCorrection', asked, true],
    ['nothing asked', 'openCorrection', dueAt, 'refus.complements_vides'],
    ['one item answered', 'answerCorrection', { correction }, true],
    ['on the last instant', 'closeCorrection', { correction }, 'refus.complements_en_cours'],
    [
      'where nothing is due',
      'closeCorrection',
      { correction: { ...correction, dueAt: null } },
      'refus.complements_en_cours',
    ],
    [
      'signed too late by none',
      'expireUnsigned',
      { signature: unsigned },
      'refus.echeance_a_venir',
    ],
    ['the first of the list (R069)', 'promoteFromWaitlist', { decision: buildDecision() }, true],
    ['of one cent', 'promoteFromWaitlist', { decision: buildDecision({ amount: 1 }) }, true],
    [
      'of nothing',
      'promoteFromWaitlist',
      { decision: buildDecision({ amount: 0 }) },
      'refus.montant',
    ],
  ]
  it.each(cases)('%s: %s', (_name, event, changes, expected) => {
    expect(answer(event, changes)).toBe(expected)
  })

  it.each([
    ['an amount', guard.amountAllowed],
    ['an envelope', guard.fitsEnvelope],
    ['a rank', guard.isFirstInLine],
    ['a letter', guard.letterIssued],
    ['a convention', guard.notConventioned],
    ['an amount to accept', guard.amountNotAccepted],
  ])('nothing was decided: %s is refused', (_name, refuses) => {
    expect(refuses(buildDossierFacts({ decision: null }))).toBe(refuses.refusal)
    expect(refuses(buildDossierFacts({ decision: buildDecision() }))).toBe(true)
  })
})

describe('an opinion taken back (R074)', () => {
  const answer = answering(opinionWorkflow, buildOpinionFacts)
  it.each([
    ['without a reason', {}, 'refus.motif'],
    ['with one', reason, true],
    ['not typed yet', asked, true],
    ['of no use any more', { stillUseful: false }, true],
  ])('%s', (_name, changes, expected) => {
    expect(answer('withdraw', changes)).toBe(expected)
  })
})
