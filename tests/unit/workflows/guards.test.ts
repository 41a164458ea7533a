import { describe, expect, it } from 'vitest'

import type { CallFacts } from '#workflows/call/facts.ts'
import { callWorkflow, type CallEvent } from '#workflows/call/table.ts'
import type { CorrectionFacts } from '#workflows/correction/facts.ts'
import { correctionWorkflow, type CorrectionEvent } from '#workflows/correction/table.ts'
import type { OpinionFacts } from '#workflows/opinion/facts.ts'
import { opinionWorkflow, type OpinionEvent } from '#workflows/opinion/table.ts'
import {
  answering,
  buildCallFacts,
  buildCorrectionFacts,
  buildOpinionFacts,
  day,
} from '#tests/builders/workflows.ts'

describe('conditions of a call', () => {
  const answer = answering(callWorkflow, buildCallFacts)
  const cases: [string, CallEvent, Partial<CallFacts>, string | true][] = [
    ['a sound edition', 'publish', {}, true],
    ['faults', 'publish', { faults: 1 }, 'refus.edition_incorrecte'],
    ['faults', 'republish', { faults: 1 }, 'refus.edition_incorrecte'],
    ['R062 before its hour', 'close', {}, 'refus.cloture_a_venir'],
    ['R062 past its hour', 'close', { closingPassed: true }, true],
    ['a closing gone by', 'reopen', { closingPassed: true }, 'refus.cloture_passee'],
    ['a closing put back', 'reopen', {}, true],
    ['dossiers under way', 'archive', { openDossiers: 1 }, 'refus.dossiers_en_cours'],
    ['all settled', 'archive', {}, true],
  ]
  it.each(cases)('%s: %s', (_name, event, changes, expected) => {
    expect(answer(event, changes)).toBe(expected)
  })
})

describe('conditions of a request for corrections (L08)', () => {
  const answer = answering(correctionWorkflow, buildCorrectionFacts)
  const items = { total: 2, unanswered: 0, toJudge: 0 }
  const cases: [string, CorrectionEvent, Partial<CorrectionFacts>, string | true][] = [
    ['all answered', 'answer', {}, true],
    ['late, all answered', 'answer', { state: 'overdue', now: day(20) }, true],
    [
      'one left',
      'answer',
      { items: { ...items, unanswered: 1 } },
      'refus.complements_sans_reponse',
    ],
    [
      'nothing asked',
      'answer',
      { items: { ...items, total: 0 } },
      'refus.complements_sans_reponse',
    ],
    ['no date', 'extend', {}, 'refus.echeance_invalide'],
    ['a date ahead', 'extend', { act: { dueAt: day(20) } }, true],
    ['not yet', 'remind', { now: day(11) }, 'refus.rappel_a_venir'],
    ['on the day', 'remind', { now: day(12) }, true],
    ['all sent', 'remind', { now: day(14), nextReminderAt: null }, 'refus.rappel_a_venir'],
    ['on the last instant', 'becomeOverdue', { now: day(15) }, 'refus.echeance_a_venir'],
    ['past it', 'becomeOverdue', { now: day(16) }, true],
    [
      'an answer not judged',
      'close',
      { items: { ...items, toJudge: 1 } },
      'refus.complements_a_examiner',
    ],
    ['all judged', 'close', {}, true],
    ['before its date, no reason', 'takeBack', {}, 'refus.complements_en_cours'],
    ['before its date, a reason', 'takeBack', { act: { reason: 'Reçu par courriel' } }, true],
    ['past its date', 'takeBack', { now: day(16) }, true],
    ['the dossier withdrawn', 'takeBack', { roles: ['system'], dossierEnded: true }, true],
    ['only asking', 'takeBack', { act: null }, true],
  ]
  it.each(cases)('%s: %s', (_name, event, changes, expected) => {
    expect(answer(event, changes)).toBe(expected)
  })
})

describe('conditions of an opinion (R073–R079)', () => {
  const answer = answering(opinionWorkflow, buildOpinionFacts)
  const reason = { reason: 'Congés du service' }
  const cases: [string, OpinionEvent, Partial<OpinionFacts>, string | true][] = [
    ['whole', 'answer', {}, true],
    ['asked of another', 'answer', { isAddressee: false }, 'refus.avis_non_demande'],
    ['one’s own employer', 'answer', { recused: true }, 'refus.deport'],
    [
      'a question left',
      'answer',
      { answer: { missing: 1, reasoned: true } },
      'refus.avis_incomplet',
    ],
    [
      'without reasons',
      'answer',
      { answer: { missing: 0, reasoned: false } },
      'refus.avis_sans_motif',
    ],
    ['past its date, still useful', 'answerLate', {}, true],
    ['past its date, too late', 'answerLate', { stillUseful: false }, 'refus.avis_trop_tard'],
    ['recused since', 'answerLate', { recused: true }, 'refus.deport'],
    ['still useful', 'revise', {}, true],
    ['too late', 'revise', { stillUseful: false }, 'refus.avis_trop_tard'],
    ['of another', 'revise', { isAddressee: false }, 'refus.avis_non_demande'],
    ['no reason', 'decline', {}, 'refus.motif'],
    ['a reason', 'decline', { act: reason }, true],
    ['of another', 'decline', { act: reason, isAddressee: false }, 'refus.avis_non_demande'],
    ['no reason', 'recuse', {}, 'refus.motif'],
    ['after having answered', 'recuse', { state: 'answered', act: reason }, true],
    ['twice', 'askExtension', { act: reason, extensionAsked: true }, 'refus.delai_deja_demande'],
    ['once', 'askExtension', { act: reason }, true],
    ['not asked', 'grantExtension', { act: { dueAt: day(20) } }, 'refus.delai_non_demande'],
    ['no date', 'grantExtension', { extensionAsked: true }, 'refus.echeance_invalide'],
    ['asked, a date', 'grantExtension', { extensionAsked: true, act: { dueAt: day(20) } }, true],
    ['not asked', 'refuseExtension', { act: reason }, 'refus.delai_non_demande'],
    ['no reason', 'refuseExtension', { extensionAsked: true }, 'refus.motif'],
    ['no note', 'askAgain', { act: { dueAt: day(20) } }, 'refus.motif'],
    ['no date', 'askAgain', { act: reason }, 'refus.echeance_invalide'],
    ['useless', 'askAgain', { stillUseful: false }, 'refus.avis_trop_tard'],
    ['a note and a date', 'askAgain', { act: { ...reason, dueAt: day(20) } }, true],
    ['no reason', 'withdraw', {}, 'refus.motif'],
    ['useless', 'withdraw', { roles: ['system'], stillUseful: false }, true],
    ['only asking', 'withdraw', { act: null }, true],
    ['not yet', 'remind', { now: day(11) }, 'refus.rappel_a_venir'],
    ['on the last instant', 'expire', { now: day(15) }, 'refus.echeance_a_venir'],
    ['past it', 'expire', { now: day(16) }, true],
  ]
  it.each(cases)('%s: %s', (_name, event, changes, expected) => {
    expect(answer(event, changes)).toBe(expected)
  })
})
