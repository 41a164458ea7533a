import { describe, expect, it } from 'vitest'

import { agendaItemWorkflow } from '#workflows/agenda-item/table.ts'
import { committeeWorkflow } from '#workflows/committee/table.ts'
import { answering, buildAgendaItemFacts, buildCommitteeFacts } from '#tests/builders/workflows.ts'

const session = answering(committeeWorkflow, buildCommitteeFacts)
const item = answering(agendaItemWorkflow, buildAgendaItemFacts)
const agenda = buildCommitteeFacts().agenda
const reason = { act: { reason: 'Besoin déjà couvert' } }

describe('a session of a committee (R067)', () => {
  it.each([
    ['convene', 'with dossiers and members enough', {}, true],
    [
      'convene',
      'without a dossier',
      { agenda: { ...agenda, items: 0 } },
      'refus.ordre_du_jour_vide',
    ],
    [
      'convene',
      'with fewer members than the quorum',
      { attendance: { voting: 2, present: 0, quorum: 3 } },
      'refus.membres',
    ],
    [
      'open',
      'without its quorum',
      { attendance: { voting: 5, present: 2, quorum: 3 } },
      'refus.quorum',
    ],
    [
      'open',
      'when no quorum was said',
      { attendance: { voting: 5, present: 2, quorum: 0 } },
      'refus.quorum',
    ],
    ['open', 'by an instructor', { roles: ['instructor'] }, 'refus.role'],
    ['close', 'with all decided', {}, true],
    ['close', 'twice', { state: 'closed' }, 'refus.transition'],
    [
      'close',
      'once members left',
      { attendance: { voting: 5, present: 2, quorum: 3 } },
      'refus.quorum',
    ],
    [
      'close',
      'with a dossier decided by too few',
      { agenda: { ...agenda, withoutQuorum: 1 } },
      'refus.quorum',
    ],
    [
      'close',
      'with a dossier left',
      { agenda: { ...agenda, undecided: 1 } },
      'refus.decisions_manquantes',
    ],
    ['close', 'by one who stood aside', { agenda: { ...agenda, recused: 1 } }, 'refus.deport'],
    ['close', 'R048 above a cap', { agenda: { ...agenda, overMaximum: 1 } }, 'refus.montant'],
    ['close', 'with two at one rank', { agenda: { ...agenda, ranksAmiss: 1 } }, 'refus.rangs'],
    ['close', 'X29 at the last cent', { envelope: { left: 100, granted: 100 } }, true],
    [
      'close',
      'X29 beyond the envelope',
      { envelope: { left: 100, granted: 101 } },
      'refus.enveloppe',
    ],
    [
      'close',
      'that grants nothing, the envelope exhausted',
      { envelope: { left: -5, granted: 0 } },
      true,
    ],
    ['suspend', 'without a reason', {}, 'refus.motif'],
    ['cancel', 'with a reason', reason, true],
    ['signMinutes', 'before they are issued', { minutesIssued: false }, 'refus.proces_verbal'],
  ] as const)('%s: %s', (event, _name, changes, expected) => {
    expect(session(event, changes)).toBe(expected)
  })
})

describe('a dossier on the agenda', () => {
  const less = { proposed: 1_500_000, grantable: 2_000_000, eachAllowed: true }
  it.each([
    ['grant', 'all that may be', {}, true],
    ['grant', 'less than may be', { amount: less }, 'refus.montant_partiel'],
    ['grantPartly', 'with its reason', { amount: less, ...reason }, true],
    ['grantPartly', 'without a reason', { amount: less }, 'refus.motif'],
    ['grantPartly', 'all that may be', reason, 'refus.montant_entier'],
    ['grant', 'outside a session', { session: 'convened' }, 'refus.hors_seance'],
    ['grant', 'once the session is closed', { session: 'closed' }, 'refus.hors_seance'],
    ['grant', 'R032 by one who stood aside', { recused: true }, 'refus.deport'],
    [
      'grant',
      'R032 without quorum once some stood aside',
      { attendance: { voting: 4, present: 2, quorum: 3 } },
      'refus.quorum',
    ],
    ['grant', 'X29 beyond the envelope', { left: 1_999_999 }, 'refus.enveloppe'],
    [
      'grant',
      'of a dossier that was withdrawn',
      { dossierReady: false },
      'refus.dossier_plus_en_attente',
    ],
    [
      'grant',
      'R048 above a cap of one post',
      { amount: { proposed: 10, grantable: 10, eachAllowed: false } },
      'refus.montant',
    ],
    [
      'grant',
      'nothing',
      { amount: { proposed: 0, grantable: 0, eachAllowed: true } },
      'refus.montant',
    ],
    ['waitlist', 'at its rank', { left: 0 }, true],
    ['waitlist', 'without a rank', { rank: null }, 'refus.rang_attente'],
    ['waitlist', 'at the rank of another', { rankTaken: true }, 'refus.rangs'],
    ['refuse', 'without a reason', {}, 'refus.motif'],
    ['refuse', 'with a reason', reason, true],
    ['adjourn', 'what was withdrawn', { dossierReady: false, ...reason }, true],
    [
      'propose',
      'above what may be granted',
      { amount: { ...less, proposed: 2_000_001 } },
      'refus.montant',
    ],
    [
      'recuse',
      'of one who does not sit',
      { recusalFounded: false, ...reason },
      'refus.deport_membre',
    ],
    ['remove', 'once convened', { session: 'convened' }, 'refus.ordre_du_jour_arrete'],
    ['reconsider', 'once the session is closed', { session: 'closed' }, 'refus.hors_seance'],
  ] as const)('%s: %s', (event, _name, changes, expected) => {
    expect(item(event, changes)).toBe(expected)
  })
})
